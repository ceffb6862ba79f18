'use client'
import { useActionState } from 'react'
import { Field } from '@/components/desk/field'
import { useWords } from '@/components/desk/words'
import { setUpOwner } from '@/domain/editors/actions'
import { newSetUp } from '@/domain/editors/set-up'
import { FirstPasswordField, NameField } from './account-fields'
import { DoorForm, DoorOutcome } from './door-form'

export function SetUpForm({ token }: { token: string }) {
  const t = useWords()
  const [state, send, isSending] = useActionState(setUpOwner, newSetUp)
  const title = t('door.setUp.title')
  if (state.status === 'gone') return <DoorOutcome title={title} text={t('door.setUp.gone')} />
  const { name, email, faulty } = state.status === 'open' ? state : newSetUp
  return (
    <DoorForm
      title={title}
      introduction={t('door.setUp.introduction')}
      action={send}
      isSending={isSending}
      isForeign={state.status === 'foreign'}
      carried={{ token }}
      send={t('door.setUp.send')}
    >
      <NameField value={name} faulty={faulty} />
      <Field
        name="email"
        type="email"
        label={t('door.email')}
        value={email}
        fault={faulty.includes('email') ? t('door.emailFault') : null}
        autoComplete="username"
      />
      <FirstPasswordField faulty={faulty} />
    </DoorForm>
  )
}
