'use client'
import { useActionState } from 'react'
import { setNewPassword } from '@/domain/password-links/actions'
import type { PasswordState } from '@/domain/password-links/password-link'
import { t } from '@/messages'
import { DoorForm, DoorOutcome } from './door-form'
import { Field } from './field'

const opened: PasswordState = { status: 'open' }

export function NewPasswordForm({ token }: { token: string }) {
  const [state, send, isSending] = useActionState(setNewPassword, opened)
  const title = t('newPassword.title')
  if (state.status === 'set') return <DoorOutcome title={title} text={t('newPassword.done')} />
  if (state.status === 'gone') return <DoorOutcome title={title} text={t('newPassword.gone')} />
  return (
    <DoorForm
      title={title}
      action={send}
      isSending={isSending}
      isForeign={state.status === 'foreign'}
      token={token}
      send={t('newPassword.send')}
    >
      <Field
        name="password"
        type="password"
        label={t('setUp.password')}
        hint={t('setUp.passwordHint')}
        fault={state.status === 'invalid' ? t('setUp.passwordFault') : null}
        autoComplete="new-password"
      />
    </DoorForm>
  )
}
