'use client'
import { useActionState } from 'react'
import { Field } from '@/components/desk/field'
import { useWords } from '@/components/desk/words'
import { signInWithPassword } from '@/domain/sign-ins/actions'
import type { SignInState } from '@/domain/sign-ins/sign-in'
import { CodeForm } from './code-form'
import { DoorForm } from './door-form'

const opened: SignInState = { status: 'open', email: '' }

const faults = { wrong: 'door.signIn.wrong', 'too-many': 'door.signIn.tooMany' } as const

/** E-mail and password, then a code where there is a second factor; leads to `way` in the newsroom. */
export function SignInForm({ way }: { way: string }) {
  const t = useWords()
  const [state, send, isSending] = useActionState(signInWithPassword, opened)
  if (state.status === 'code') return <CodeForm challenge={state.challenge} way={way} />
  const fault = state.status in faults ? t(faults[state.status as keyof typeof faults]) : null
  return (
    <DoorForm
      title={t('door.signIn.title')}
      action={send}
      isSending={isSending}
      isForeign={state.status === 'foreign'}
      carried={{ tiep: way }}
      send={t('door.signIn.send')}
      after={
        <p>
          <a href="/dang-nhap/quen-mat-khau">{t('door.signIn.forgotten')}</a>
        </p>
      }
    >
      <Field
        name="email"
        type="email"
        label={t('door.email')}
        value={state.email}
        fault={null}
        autoComplete="username"
      />
      <Field
        name="password"
        type="password"
        label={t('door.password')}
        fault={fault}
        autoComplete="current-password"
      />
    </DoorForm>
  )
}
