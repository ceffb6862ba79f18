'use client'
import { useState } from 'react'
import { useQuickDeed } from '@/components/desk/deed'
import { useWords } from '@/components/desk/words'
import { Badge } from '@/components/ui/badge'
import { Menu, MenuItem } from '@/components/ui/menu'
import { letPersonBackIn } from '@/domain/editors/people/actions'
import type { Person } from '@/domain/editors/people/person'
import { formatDateTime } from '@/domain/text/dates'
import type { DeskWords } from '@/messages/desk'
import styles from './people.module.css'
import { type PersonDeed, PersonDialog } from './person-dialog'
import type { SectionChoice } from './trust-fields'

type Props = {
  person: Person
  sections: readonly SectionChoice[]
  isOwn: boolean
  onLink: (link: string) => void
}

export function PersonLine({ person, sections, isOwn, onLink }: Props) {
  const t = useWords()
  const [deed, setDeed] = useState<PersonDeed | null>(null)
  return (
    <li className={styles.line}>
      <div className={styles.who}>
        <strong>{isOwn ? t('people.own', { name: person.name }) : person.name}</strong>
        <p>{person.email}</p>
        <p>{presenceOf(person, t)}</p>
      </div>
      <div className={styles.standing}>
        <Badge tone={person.dismissedAt ? 'quiet' : 'live'}>{t(`roles.${person.role}`)}</Badge>
        {person.hasSecondFactor && <span>{t('people.secondFactor')}</span>}
      </div>
      <PersonMenu person={person} onChoose={setDeed} />
      {deed && (
        <PersonDialog
          deed={deed}
          person={person}
          sections={sections}
          onClose={() => setDeed(null)}
          onLink={onLink}
        />
      )}
    </li>
  )
}

type MenuProps = { person: Person; onChoose: (deed: PersonDeed) => void }

function PersonMenu({ person, onChoose }: MenuProps) {
  const t = useWords()
  const { name } = person
  const { run } = useQuickDeed({
    action: letPersonBackIn,
    done: ['back'],
    said: () => ({ text: t('people.back', { name }) }),
  })
  return (
    <Menu label={t('people.deeds', { name })} isIcon look="quiet">
      {person.dismissedAt ? (
        <MenuItem onSelect={() => run({ editorId: person.id })}>{t('people.letBackIn')}</MenuItem>
      ) : (
        <>
          <MenuItem onSelect={() => onChoose('change')}>{t('people.change')}</MenuItem>
          <MenuItem onSelect={() => onChoose('demand')}>{t('people.demand')}</MenuItem>
          {person.hasSecondFactor && (
            <MenuItem onSelect={() => onChoose('reset')}>{t('people.reset')}</MenuItem>
          )}
          <MenuItem onSelect={() => onChoose('dismiss')} isDangerous>
            {t('people.dismiss')}
          </MenuItem>
        </>
      )}
    </Menu>
  )
}

function presenceOf({ seenAt, dismissedAt }: Person, t: DeskWords): string {
  if (dismissedAt) return t('people.dismissedAt', { at: formatDateTime(dismissedAt) })
  return seenAt ? t('people.seenAt', { at: formatDateTime(seenAt) }) : t('people.neverSeen')
}
