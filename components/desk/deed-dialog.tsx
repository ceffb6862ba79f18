'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button, type Look } from '@/components/ui/button'
import { Dialog, DialogEnd } from '@/components/ui/dialog'
import { type Deed, type Speakable, useDeed } from './deed'
import styles from './deed-form.module.css'
import { useFaults } from './faults'

type Props<Outcome extends { status: string }, Done extends Outcome['status']> = {
  title: string
  description?: string
  deed: Deed<Outcome, Done> & Speakable<Outcome, Done>
  fields: Record<string, string | number>
  send: string
  look?: Look
  onClose: () => void
  afterwards?: (answer: Extract<Outcome, { status: Done }>) => void
  children?: (faultOf: (field: string) => string | null) => ReactNode
}

/** Asks once more, or for a few words, before a deed; closes when it is done. */
export function DeedDialog<Outcome extends { status: string }, Done extends Outcome['status']>({
  title,
  description,
  onClose,
  ...form
}: Props<Outcome, Done>) {
  return (
    <Dialog
      title={title}
      description={description}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <DeedForm {...form} onClose={onClose} />
    </Dialog>
  )
}

function DeedForm<Outcome extends { status: string }, Done extends Outcome['status']>({
  deed,
  fields,
  send,
  look = 'solid',
  onClose,
  afterwards,
  children,
}: Omit<Props<Outcome, Done>, 'title' | 'description'>) {
  const { answer, submit, isSending, trouble } = useDeed(deed, (done) => {
    onClose()
    afterwards?.(done)
  })
  const faultOf = useFaults(answer)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (answer.status !== 'invalid') return
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [answer])
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children?.(faultOf)}
      {trouble && (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
      <DialogEnd>
        <Button type="submit" look={look} disabled={isSending} aria-busy={isSending}>
          {send}
        </Button>
      </DialogEnd>
    </form>
  )
}
