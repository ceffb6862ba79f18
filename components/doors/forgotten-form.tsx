'use client'
import { useActionState } from 'react'
import { Field } from '@/components/desk/field'
import { useWords } from '@/components/desk/words'
import { askForLink } from '@/domain/password-links/actions'
import type { RequestState } from '@/domain/password-links/password-link'
import { DoorForm, DoorOutcome } from './door-form'

const opened: RequestState = { status: 'open', email: '' }

export function ForgottenForm() {
  const t = useWords()
  const [state, send, isSending] = useActionState(askForLink, opened)
  const title = t('door.forgotten.title')
  if (state.status === 'asked') {
    const way = { href: '/dang-nhap', label: t('door.toSignIn') }
    return <DoorOutcome title={title} text={t('door.forgotten.asked', state)} way={way} />
  }
  return (
    <DoorForm
      title={title}
      introduction={t('door.forgotten.introduction')}
      action={send}
      isSending={isSending}
      isForeign={state.status === 'foreign'}
      carried={{}}
      send={t('door.forgotten.send')}
    >
      <Field
        name="email"
        type="email"
        label={t('door.email')}
        value={state.email}
        fault={state.status === 'invalid' ? t('door.emailFault') : null}
        autoComplete="username"
      />
    </DoorForm>
  )
}
