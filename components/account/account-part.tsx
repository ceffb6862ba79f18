import type { ReactNode } from 'react'
import styles from './account.module.css'

type Props = { id: string; title: string; children: ReactNode }

export function AccountPart({ id, title, children }: Props) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
