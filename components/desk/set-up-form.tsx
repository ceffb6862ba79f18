'use client'
import { useActionState } from 'react'
import { setUpOwner } from '@/domain/editors/actions'
import type { AccountField } from '@/domain/editors/editor'
import { newSetUp, type SetUpState } from '@/domain/editors/set-up'
import { t } from '@/messages'
import { DoorForm, DoorOutcome } from './door-form'
import { Field } from './field'

export function SetUpForm({ token }: { token: string }) {
  const [state, send, isSending] = useActionState(setUpOwner, newSetUp)
  const title = t('setUp.title')
  if (state.status === 'created') {
    return <DoorOutcome title={title} text={t('setUp.created', { email: state.email })} />
  }
  if (state.status === 'gone') return <DoorOutcome title={title} text={t('setUp.gone')} />
  return (
    <DoorForm
      title={title}
      introduction={t('setUp.introduction')}
      action={send}
      isSending={isSending}
      isForeign={state.status === 'foreign'}
      token={token}
      send={t('setUp.send')}
    >
      <AccountFields state={state} />
    </DoorForm>
  )
}

function AccountFields({ state }: { state: SetUpState }) {
  const { name, email, faulty } = state.status === 'open' ? state : newSetUp
  const fault = (field: AccountField, words: string) => (faulty.includes(field) ? words : null)
  return (
    <>
      <Field
        name="name"
        label={t('setUp.name')}
        value={name}
        fault={fault('name', t('setUp.nameFault'))}
        autoComplete="name"
      />
      <Field
        name="email"
        type="email"
        label={t('setUp.email')}
        value={email}
        fault={fault('email', t('setUp.emailFault'))}
        autoComplete="username"
      />
      <Field
        name="password"
        type="password"
        label={t('setUp.password')}
        hint={t('setUp.passwordHint')}
        fault={fault('password', t('setUp.passwordFault'))}
        autoComplete="new-password"
      />
    </>
  )
}
