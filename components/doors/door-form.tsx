'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import styles from './door-form.module.css'

type Props = {
  title: string
  introduction?: string
  action: (form: FormData) => void
  isSending: boolean
  isForeign: boolean
  /** What the form carries unseen: a token, or where to go then. */
  carried: Record<string, string>
  send: string
  children: ReactNode
  after?: ReactNode
}

/** A form one comes in through: what is wrong is said at its field, and the first of them is focused. */
export function DoorForm({ title, introduction, carried, children, after, ...door }: Props) {
  const t = useWords()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!door.isSending) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [door.isSending])
  return (
    <form
      ref={form}
      className={styles.form}
      action={door.action}
      noValidate
      aria-busy={door.isSending}
    >
      <h1>{title}</h1>
      {introduction && <p>{introduction}</p>}
      {door.isForeign && <p role="alert">{t('door.foreign')}</p>}
      {Object.entries(carried).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button type="submit" look="solid" className={styles.send} disabled={door.isSending}>
        {door.isSending ? t('door.sending') : door.send}
      </Button>
      {after}
    </form>
  )
}

type OutcomeProps = { title: string; text: string; way?: { href: string; label: string } }

export function DoorOutcome({ title, text, way }: OutcomeProps) {
  const t = useWords()
  const { href, label } = way ?? { href: '/', label: t('door.toFrontPage') }
  return (
    <section className={styles.form}>
      <h1>{title}</h1>
      <p role="status">{text}</p>
      <p>
        <a href={href}>{label}</a>
      </p>
    </section>
  )
}
