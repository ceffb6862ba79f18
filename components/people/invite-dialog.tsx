'use client'
import { DeedDialog } from '@/components/desk/deed-dialog'
import { Field } from '@/components/desk/field'
import { useWords } from '@/components/desk/words'
import { inviteSomebody } from '@/domain/invitations/actions'
import { type SectionChoice, TrustFields } from './trust-fields'

type Props = {
  sections: readonly SectionChoice[]
  onClose: () => void
  onLink: (link: string) => void
}

export function InviteDialog({ sections, onClose, onLink }: Props) {
  const t = useWords()
  return (
    <DeedDialog
      title={t('people.invite')}
      deed={{
        action: inviteSomebody,
        done: ['invited'],
        said: ({ email }) => ({ text: t('people.invited', { email }) }),
      }}
      fields={{}}
      send={t('people.sendInvitation')}
      onClose={onClose}
      afterwards={({ link }) => onLink(link)}
    >
      {(faultOf) => (
        <>
          <Field
            id="invite-email"
            name="email"
            type="email"
            label={t('people.email')}
            fault={faultOf('email') && t('door.emailFault')}
            autoComplete="off"
          />
          <TrustFields
            id="invite"
            trust={{ role: 'reporter', sectionIds: [] }}
            sections={sections}
          />
        </>
      )}
    </DeedDialog>
  )
}
