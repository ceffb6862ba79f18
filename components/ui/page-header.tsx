import type { ReactNode } from 'react'
import styles from './page-header.module.css'

type Props = {
  title: string
  introduction?: string
  /** Stands above the title, such as the way back. */
  above?: ReactNode
  /** What one can do here, at the right of the title. */
  children?: ReactNode
}

export function PageHeader({ title, introduction, above, children }: Props) {
  return (
    <div className={styles.header}>
      <div className={styles.words}>
        {above}
        <h1 className={styles.title}>{title}</h1>
        {introduction && <p className={styles.introduction}>{introduction}</p>}
      </div>
      {children && <div className={styles.deeds}>{children}</div>}
    </div>
  )
}
