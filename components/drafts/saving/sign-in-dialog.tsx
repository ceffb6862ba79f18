'use client'
import { type FormEvent, startTransition, useActionState, useEffect } from 'react'
import { Field } from '@/components/desk/field'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { Dialog, DialogEnd } from '@/components/ui/dialog'
import { enterCodeHere, signInHere } from '@/domain/sign-ins/actions'
import type { CodeState, InPlace, SignInState } from '@/domain/sign-ins/sign-in'
import styles from './sign-in-dialog.module.css'

type Props = { email: string; onIn: () => void; onClose: () => void }

/** Over the form of whoever was signed out meanwhile: they come back in without leaving it. */
export function SignInDialog({ email, onIn, onClose }: Props) {
  const t = useWords()
  return (
    <Dialog
      title={t('form.signIn.title')}
      description={t('form.signIn.text')}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <PasswordStep email={email} onIn={onIn} />
    </Dialog>
  )
}

type StepProps = { email: string; onIn: () => void }

function PasswordStep({ email, onIn }: StepProps) {
  const t = useWords()
  const [state, send, isSending] = useActionState<InPlace<SignInState>, FormData>(signInHere, {
    status: 'open',
    email,
  })
  useOnceIn(state, onIn)
  if (state.status === 'code') return <CodeStep challenge={state.challenge} onIn={onIn} />
  return (
    <form className={styles.form} onSubmit={(event) => submit(event, send)} noValidate>
      <p className={styles.who}>{email}</p>
      <input type="hidden" name="email" value={email} autoComplete="username" />
      <Field
        id="here-password"
        name="password"
        type="password"
        label={t('door.password')}
        fault={faultOf(state, t('door.signIn.wrong'), t('door.signIn.tooMany'))}
        autoComplete="current-password"
      />
      <End isSending={isSending} isForeign={state.status === 'foreign'} />
    </form>
  )
}

function CodeStep({ challenge, onIn }: { challenge: string; onIn: () => void }) {
  const t = useWords()
  const [state, send, isSending] = useActionState<InPlace<CodeState>, FormData>(enterCodeHere, {
    status: 'open',
  })
  useOnceIn(state, onIn)
  return (
    <form className={styles.form} onSubmit={(event) => submit(event, send)} noValidate>
      <input type="hidden" name="challenge" value={challenge} />
      <Field
        id="here-code"
        name="code"
        label={t('door.code.code')}
        fault={faultOf(state, t('door.code.wrong'), t('door.code.tooMany'))}
        autoComplete="one-time-code"
      />
      {state.status === 'gone' && <p role="alert">{t('door.code.gone')}</p>}
      <End isSending={isSending} isForeign={state.status === 'foreign'} />
    </form>
  )
}

function End({ isSending, isForeign }: { isSending: boolean; isForeign: boolean }) {
  const t = useWords()
  return (
    <>
      {isForeign && <p role="alert">{t('door.foreign')}</p>}
      <DialogEnd>
        <Button type="submit" look="solid" disabled={isSending} aria-busy={isSending}>
          {isSending ? t('door.sending') : t('form.signIn.send')}
        </Button>
      </DialogEnd>
    </>
  )
}

function useOnceIn({ status }: { status: string }, onIn: () => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the answer comes
  useEffect(() => {
    if (status === 'in') onIn()
  }, [status])
}

function submit(event: FormEvent<HTMLFormElement>, send: (form: FormData) => void) {
  event.preventDefault()
  const form = new FormData(event.currentTarget)
  startTransition(() => send(form))
}

function faultOf({ status }: { status: string }, wrong: string, tooMany: string): string | null {
  if (status === 'wrong') return wrong
  return status === 'too-many' ? tooMany : null
}
