import type { ReactNode } from 'react'
import { DeskLink } from '@/components/desk/link'
import styles from './tabs.module.css'

/** Parts of a list, each an address of its own. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {children}
    </nav>
  )
}

type TabProps = { href: string; isCurrent: boolean; label: string; count?: number }

export function TabLink({ href, isCurrent, label, count }: TabProps) {
  return (
    <DeskLink href={href} className={styles.tab} aria-current={isCurrent ? 'page' : undefined}>
      {label}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </DeskLink>
  )
}
