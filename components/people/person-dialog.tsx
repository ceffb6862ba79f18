'use client'
import { DeedDialog } from '@/components/desk/deed-dialog'
import { useWords } from '@/components/desk/words'
import {
  changePerson,
  demandNewPassword,
  dismissPerson,
  resetPersonsSecondFactor,
} from '@/domain/editors/people/actions'
import type { Person } from '@/domain/editors/people/person'
import { type SectionChoice, TrustFields } from './trust-fields'

export type PersonDeed = 'change' | 'demand' | 'reset' | 'dismiss'

type Props = {
  deed: PersonDeed
  person: Person
  sections: readonly SectionChoice[]
  onClose: () => void
  onLink: (link: string) => void
}

/** Asks before it is done to a person. */
export function PersonDialog({ deed, ...asked }: Props) {
  const Window = windows[deed]
  return <Window {...asked} />
}

type WindowProps = Omit<Props, 'deed'>

function ChangeWindow({ person, sections, onClose }: WindowProps) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('people.changeOf', { name: person.name })}
      deed={{
        action: changePerson,
        done: ['changed'],
        said: () => ({ text: t('people.changed') }),
      }}
      fields={{ editorId: person.id }}
      send={t('people.save')}
      onClose={onClose}
    >
      {() => (
        <TrustFields
          id={`trust-${person.id}`}
          trust={{ role: person.role, sectionIds: [...person.sectionIds] }}
          sections={sections}
        />
      )}
    </DeedDialog>
  )
}

function DemandWindow({ person, onClose, onLink }: WindowProps) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('people.demandOf', { name: person.name })}
      description={t('people.demandText')}
      deed={{
        action: demandNewPassword,
        done: ['demanded'],
        said: () => ({ text: t('people.demanded') }),
      }}
      fields={{ editorId: person.id }}
      send={t('people.demand')}
      onClose={onClose}
      afterwards={({ link }) => onLink(link)}
    />
  )
}

function ResetWindow({ person, onClose }: WindowProps) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('people.resetOf', { name: person.name })}
      description={t('people.resetText')}
      deed={{
        action: resetPersonsSecondFactor,
        done: ['reset'],
        said: () => ({ text: t('people.resetDone', { name: person.name }) }),
      }}
      fields={{ editorId: person.id }}
      send={t('people.reset')}
      look="danger"
      onClose={onClose}
    />
  )
}

function DismissWindow({ person, onClose }: WindowProps) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('people.dismissOf', { name: person.name })}
      description={t('people.dismissText')}
      deed={{
        action: dismissPerson,
        done: ['dismissed'],
        said: () => ({ text: t('people.dismissed', { name: person.name }) }),
      }}
      fields={{ editorId: person.id }}
      send={t('people.dismiss')}
      look="danger"
      onClose={onClose}
    />
  )
}

const windows = {
  change: ChangeWindow,
  demand: DemandWindow,
  reset: ResetWindow,
  dismiss: DismissWindow,
}
