import type { ReactNode } from 'react'
import styles from './fixed-text.module.css'

type Props = { title: string; standfirst: string; children: ReactNode }

/** A text to be read, not written. */
export function FixedText({ title, standfirst, children }: Props) {
  return (
    <article className={styles.text}>
      <h2>{title}</h2>
      {standfirst && <p className={styles.standfirst}>{standfirst}</p>}
      {children}
    </article>
  )
}
