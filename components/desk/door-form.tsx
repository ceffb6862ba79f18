'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { t } from '@/messages'
import styles from './door-form.module.css'

type Props = {
  title: string
  introduction?: string
  action: (form: FormData) => void
  isSending: boolean
  isForeign: boolean
  token: string
  send: string
  children: ReactNode
}

/** A form behind a one-time link: what is wrong is said at its field, and the first of them is focused. */
export function DoorForm({ title, introduction, children, ...door }: Props) {
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
      {door.isForeign && <p role="alert">{t('setUp.foreign')}</p>}
      <input type="hidden" name="token" value={door.token} />
      {children}
      <button type="submit" disabled={door.isSending}>
        {door.isSending ? t('setUp.sending') : door.send}
      </button>
    </form>
  )
}

export function DoorOutcome({ title, text }: { title: string; text: string }) {
  return (
    <section className={styles.form} role="status">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href="/">{t('site.toFrontPage')}</a>
      </p>
    </section>
  )
}
