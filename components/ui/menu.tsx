'use client'
import { Menu as Base } from '@base-ui/react/menu'
import type { ReactNode } from 'react'
import { buttonClass, type Look } from './button'
import { DotsIcon } from './icons'
import styles from './menu.module.css'
import { usePortal } from './portal'

type Props = { label: string; look?: Look; isIcon?: boolean; children: ReactNode }

/** A button that opens a list of deeds; as an icon it is three dots, called by its label. */
export function Menu({ label, look = 'plain', isIcon = false, children }: Props) {
  return (
    <Base.Root>
      <Base.Trigger className={buttonClass(look)} aria-label={isIcon ? label : undefined}>
        {isIcon ? <DotsIcon /> : label}
      </Base.Trigger>
      <Base.Portal container={usePortal()}>
        <Base.Positioner className={styles.positioner} sideOffset={4} align="end">
          <Base.Popup className={styles.popup}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

type ItemProps = { onSelect: () => void; isDangerous?: boolean; children: ReactNode }

export function MenuItem({ onSelect, isDangerous = false, children }: ItemProps) {
  const classes = isDangerous ? `${styles.item} ${styles.dangerous}` : styles.item
  return (
    <Base.Item className={classes} onClick={onSelect}>
      {children}
    </Base.Item>
  )
}
