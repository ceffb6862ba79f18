'use client'
import { Field } from '@/components/desk/field'
import { useWords } from '@/components/desk/words'
import type { AccountFault } from '@/domain/editors/editor'
import type { PasswordFault } from '@/domain/editors/password-rule'
import { PasswordField } from './password-field'

type Faulty = readonly AccountFault[]

export function NameField({ value, faulty }: { value: string; faulty: Faulty }) {
  const t = useWords()
  return (
    <Field
      name="name"
      label={t('door.name')}
      value={value}
      fault={faulty.includes('name') ? t('door.nameFault') : null}
      autoComplete="name"
    />
  )
}

export function FirstPasswordField({ faulty }: { faulty: Faulty }) {
  const t = useWords()
  const fault = faulty.find((one): one is PasswordFault => one === 'length' || one === 'guessable')
  return <PasswordField label={t('door.password')} fault={fault ?? null} />
}
