'use client'
import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import { buttonClass, type Look } from './button'
import { CheckIcon, DotsIcon } from './icons'
import styles from './menu.module.css'
import { usePortal } from './portal'

type Props = {
  label: string
  look?: Look
  isIcon?: boolean
  /** The button itself, where it is a part of something larger, such as a toolbar. */
  trigger?: ReactElement
  /** Where the focus goes when it closes; otherwise back to the button. */
  focusAfter?: () => HTMLElement
  align?: 'start' | 'end'
  children: ReactNode
}

/** A button that opens a list of deeds; as an icon it is three dots, called by its label. */
export function Menu({ label, look = 'plain', isIcon = false, children, ...more }: Props) {
  const { trigger, focusAfter = true, align = 'end' } = more
  return (
    <Base.Root>
      <Base.Trigger
        className={buttonClass(look)}
        aria-label={isIcon ? label : undefined}
        render={trigger}
      >
        {isIcon ? <DotsIcon /> : label}
      </Base.Trigger>
      <Base.Portal container={usePortal()}>
        <Base.Positioner className={styles.positioner} sideOffset={4} align={align}>
          <Base.Popup className={styles.popup} finalFocus={focusAfter}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

type ItemProps = {
  onSelect: () => void
  isDangerous?: boolean
  /** Given for one of several, of which one holds now. */
  isChosen?: boolean
  children: ReactNode
}

export function MenuItem({ onSelect, isDangerous = false, isChosen, children }: ItemProps) {
  const classes = isDangerous ? `${styles.item} ${styles.dangerous}` : styles.item
  const choice = isChosen !== undefined && {
    role: 'menuitemradio',
    'aria-checked': isChosen,
  }
  return (
    <Base.Item {...choice} className={classes} onClick={onSelect}>
      {children}
      {isChosen && <CheckIcon />}
    </Base.Item>
  )
}
