import type { ReactNode } from 'react'
import styles from './empty.module.css'

type Props = { title: string; text: string; children?: ReactNode }

/** Where a list has nothing to show: says what will stand here and how it gets there. */
export function Empty({ title, text, children }: Props) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{text}</p>
      {children && <div className={styles.ways}>{children}</div>}
    </div>
  )
}
