'use client'
import { useActionState } from 'react'
import { useWords } from '@/components/desk/words'
import { setNewPassword } from '@/domain/password-links/actions'
import type { PasswordState } from '@/domain/password-links/password-link'
import { DoorForm, DoorOutcome } from './door-form'
import { PasswordField } from './password-field'

const opened: PasswordState = { status: 'open' }

export function NewPasswordForm({ token }: { token: string }) {
  const t = useWords()
  const [state, send, isSending] = useActionState(setNewPassword, opened)
  const title = t('door.newPasswordPage.title')
  if (state.status === 'set') {
    const way = { href: '/dang-nhap', label: t('door.toSignIn') }
    return <DoorOutcome title={title} text={t('door.newPasswordPage.done')} way={way} />
  }
  if (state.status === 'gone') {
    return <DoorOutcome title={title} text={t('door.newPasswordPage.gone')} />
  }
  return (
    <DoorForm
      title={title}
      action={send}
      isSending={isSending}
      isForeign={state.status === 'foreign'}
      carried={{ token }}
      send={t('door.newPasswordPage.send')}
    >
      <PasswordField
        label={t('door.password')}
        fault={state.status === 'invalid' ? state.fault : null}
      />
    </DoorForm>
  )
}
