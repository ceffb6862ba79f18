'use client'
import { Field } from '@/components/desk/field'
import { useWords } from '@/components/desk/words'
import type { PasswordFault } from '@/domain/editors/password-rule'

type Props = { name?: string; label: string; fault: PasswordFault | null }

/** Where a new password is chosen. */
export function PasswordField({ name = 'password', label, fault }: Props) {
  const t = useWords()
  return (
    <Field
      name={name}
      type="password"
      label={label}
      hint={t('door.passwordHint')}
      fault={fault && t(`faults.${fault}`)}
      autoComplete="new-password"
    />
  )
}
