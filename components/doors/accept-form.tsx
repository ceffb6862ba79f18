'use client'
import { useActionState } from 'react'
import { useWords } from '@/components/desk/words'
import { accept } from '@/domain/invitations/actions'
import type { AcceptState, OpenInvitation } from '@/domain/invitations/invitation'
import { FirstPasswordField, NameField } from './account-fields'
import { DoorForm, DoorOutcome } from './door-form'

const opened: AcceptState = { status: 'open', name: '', faulty: [] }

type Props = { token: string; siteName: string; invitation: OpenInvitation }

export function AcceptForm({ token, siteName, invitation: { email, role } }: Props) {
  const t = useWords()
  const [state, send, isSending] = useActionState(accept, opened)
  const title = t('door.invitation.title')
  if (state.status === 'gone') return <DoorOutcome title={title} text={t('door.invitation.gone')} />
  const { name, faulty } = state.status === 'open' ? state : { name: '', faulty: [] }
  const facts = { site: siteName, role: t(`roles.${role}`).toLocaleLowerCase('vi'), email }
  return (
    <DoorForm
      title={title}
      introduction={t('door.invitation.introduction', facts)}
      action={send}
      isSending={isSending}
      isForeign={state.status === 'foreign'}
      carried={{ token }}
      send={t('door.invitation.send')}
    >
      <input type="hidden" name="email" value={email} autoComplete="username" />
      <NameField value={name} faulty={faulty} />
      <FirstPasswordField faulty={faulty} />
    </DoorForm>
  )
}
