import type { CSSProperties, ReactNode } from 'react'
import { accentInks } from '@/domain/settings/accent'
import { t } from '@/messages'
import styles from './site-frame.module.css'

type Props = { accent: string; isMourning: boolean; children: ReactNode }

/**
 * The whole of a public page: one accent colour, and grey all over on days of mourning. Nothing in it
 * needs the framework's scripts, so the front process leaves them out, but where `data-framework` stands.
 */
export function SiteFrame({ accent, isMourning, children }: Props) {
  const { onLight, onDark } = accentInks(accent)
  const colours = { '--accent-on-light': onLight, '--accent-on-dark': onDark } as CSSProperties
  return (
    <div
      className={isMourning ? `${styles.frame} ${styles.mourning}` : styles.frame}
      style={colours}
      data-light
    >
      <a className={styles.skip} href="#noi-dung">
        {t('site.skipToContent')}
      </a>
      {children}
    </div>
  )
}
