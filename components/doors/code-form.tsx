'use client'
import { useActionState } from 'react'
import { Field } from '@/components/desk/field'
import { useWords } from '@/components/desk/words'
import { signInWithCode } from '@/domain/sign-ins/actions'
import type { CodeState } from '@/domain/sign-ins/sign-in'
import { DoorForm, DoorOutcome } from './door-form'

const opened: CodeState = { status: 'open' }

type Props = { challenge: string; way: string }

/** The second step of signing in. */
export function CodeForm({ challenge, way }: Props) {
  const t = useWords()
  const [state, send, isSending] = useActionState(signInWithCode, opened)
  const title = t('door.code.title')
  if (state.status === 'gone') {
    const again = { href: `/dang-nhap?tiep=${encodeURIComponent(way)}`, label: t('door.toSignIn') }
    return <DoorOutcome title={title} text={t('door.code.gone')} way={again} />
  }
  return (
    <DoorForm
      title={title}
      introduction={t('door.code.introduction')}
      action={send}
      isSending={isSending}
      isForeign={state.status === 'foreign'}
      carried={{ challenge, tiep: way }}
      send={t('door.code.send')}
    >
      <Field
        name="code"
        label={t('door.code.code')}
        fault={codeFault(state, t('door.code.wrong'), t('door.code.tooMany'))}
        autoComplete="one-time-code"
      />
    </DoorForm>
  )
}

function codeFault({ status }: CodeState, wrong: string, tooMany: string): string | null {
  if (status === 'wrong') return wrong
  return status === 'too-many' ? tooMany : null
}
