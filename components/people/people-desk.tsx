'use client'
import { useState } from 'react'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import type { Person } from '@/domain/editors/people/person'
import type { Invitation } from '@/domain/invitations/invitation'
import { InvitationList } from './invitation-list'
import { InviteDialog } from './invite-dialog'
import { LinkOnce } from './link-once'
import styles from './people.module.css'
import { PersonLine } from './person-line'
import type { SectionChoice } from './trust-fields'

type Props = {
  people: readonly Person[]
  invitations: readonly Invitation[]
  sections: readonly SectionChoice[]
  ownId: string
}

/** Who is here, who may come, and what an owner does about it. */
export function PeopleDesk({ people, invitations, sections, ownId }: Props) {
  const t = useWords()
  const [isInviting, setInviting] = useState(false)
  const [link, setLink] = useState<string | null>(null)
  return (
    <>
      <PageHeader title={t('people.title')} introduction={t('people.introduction')}>
        <Button look="solid" onClick={() => setInviting(true)}>
          {t('people.invite')}
        </Button>
      </PageHeader>
      {link && <LinkOnce key={link} link={link} onClose={() => setLink(null)} />}
      <ul className={styles.people}>
        {people.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            sections={sections}
            isOwn={person.id === ownId}
            onLink={setLink}
          />
        ))}
      </ul>
      {invitations.length > 0 && <InvitationList invitations={invitations} />}
      {isInviting && (
        <InviteDialog sections={sections} onClose={() => setInviting(false)} onLink={setLink} />
      )}
    </>
  )
}
