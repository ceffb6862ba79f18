'use client'
import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactElement, ReactNode } from 'react'
import { useWords } from '@/components/desk/words'
import { buttonClass } from './button'
import styles from './dialog.module.css'
import { CloseIcon } from './icons'
import { usePortal } from './portal'

type Props = {
  title: string
  description?: string
  /** What opens it, where it is not opened by `isOpen`. */
  trigger?: ReactElement
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
  /** For what needs the room of a page, such as a grid of pictures. */
  isWide?: boolean
  /** Where the focus goes when it closes; otherwise to where it was. */
  focusAfter?: () => HTMLElement
  children: ReactNode
}

/** A window above the page: Escape and a press beside it close it, the focus returns to where it was. */
export function Dialog({ title, description, trigger, children, ...more }: Props) {
  const t = useWords()
  const { isOpen, onOpenChange, isWide = false, focusAfter = true } = more
  return (
    <Base.Root open={isOpen} onOpenChange={onOpenChange}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal container={usePortal()}>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          className={isWide ? `${styles.popup} ${styles.wide}` : styles.popup}
          finalFocus={focusAfter}
        >
          <div className={styles.head}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Close className={buttonClass('quiet')} aria-label={t('ui.close')}>
              <CloseIcon />
            </Base.Close>
          </div>
          {description && (
            <Base.Description className={styles.description}>{description}</Base.Description>
          )}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

/** The buttons that end a dialog; the first is the one that acts. */
export function DialogEnd({ children }: { children: ReactNode }) {
  const t = useWords()
  return (
    <div className={styles.end}>
      {children}
      <Base.Close className={buttonClass('plain')}>{t('ui.cancel')}</Base.Close>
    </div>
  )
}
