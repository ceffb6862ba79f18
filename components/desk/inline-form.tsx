'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button, type Look } from '@/components/ui/button'
import { type Deed, type Speakable, useDeed } from './deed'
import styles from './deed-form.module.css'
import { useFaults } from './faults'

type Props<Outcome extends { status: string }, Done extends Outcome['status']> = {
  deed: Deed<Outcome, Done> & Speakable<Outcome, Done>
  fields?: Record<string, string>
  send: string
  look?: Look
  /** Empties the form once it is done, as where a password was typed. */
  isEmptied?: boolean
  afterwards?: (answer: Extract<Outcome, { status: Done }>) => void
  children?: (faultOf: (field: string) => string | null) => ReactNode
}

/** A form that stands in the page itself; the first faulty field is focused. */
export function InlineForm<Outcome extends { status: string }, Done extends Outcome['status']>({
  deed,
  fields = {},
  send,
  look = 'plain',
  isEmptied = false,
  afterwards,
  children,
}: Props<Outcome, Done>) {
  const form = useRef<HTMLFormElement>(null)
  const { answer, submit, isSending, trouble } = useDeed(deed, (done) => {
    if (isEmptied) form.current?.reset()
    afterwards?.(done)
  })
  const faultOf = useFaults(answer)
  useEffect(() => {
    if (answer.status !== 'invalid') return
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [answer])
  return (
    <form ref={form} className={`${styles.form} ${styles.inline}`} onSubmit={submit} noValidate>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children?.(faultOf)}
      {trouble && (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
      <Button
        type="submit"
        look={look}
        className={styles.send}
        disabled={isSending}
        aria-busy={isSending}
      >
        {send}
      </Button>
    </form>
  )
}
