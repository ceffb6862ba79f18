import type { CSSProperties, ReactNode } from 'react'
import { accentInks } from '@/domain/settings/accent'
import styles from './door-frame.module.css'

type Props = { siteName: string; accent: string; children: ReactNode }

/** What stands around a door: whose it is, and the way back to the site. */
export function DoorFrame({ siteName, accent, children }: Props) {
  const { onLight, onDark } = accentInks(accent)
  const colours = { '--accent-on-light': onLight, '--accent-on-dark': onDark } as CSSProperties
  return (
    <div className={styles.frame} style={colours}>
      <header className={styles.header}>
        <a href="/">{siteName}</a>
      </header>
      <main>{children}</main>
    </div>
  )
}
