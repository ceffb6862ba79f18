'use client'
import { Toast } from '@base-ui/react/toast'
import { type ReactNode, useMemo } from 'react'
import { useWords } from '@/components/desk/words'
import { buttonClass } from './button'
import { CloseIcon } from './icons'
import { usePortal } from './portal'
import styles from './toasts.module.css'

const shownFor = 6_000
/** Whoever may take a deed back needs time to see that it was the wrong one. */
const undoableFor = 12_000

/** What has just been done is said at the edge of the page, over any page that follows. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider timeout={shownFor}>
      {children}
      <Toast.Portal container={usePortal()}>
        <Toast.Viewport className={styles.viewport}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

export type Saying = {
  text: string
  /** Something went wrong: told at once and kept until it is put away. */
  isTrouble?: boolean
  undo?: () => void
}

/** Returns the function that says it. */
export function useToasts(): (saying: Saying) => void {
  const t = useWords()
  const { add, close } = Toast.useToastManager()
  return useMemo(() => {
    return function say({ text, isTrouble = false, undo }: Saying) {
      const id = add({
        description: text,
        priority: isTrouble ? 'high' : 'low',
        timeout: timeoutOf(isTrouble, undo !== undefined),
        actionProps: undo && { children: t('ui.undo'), onClick: () => takeBack(undo) },
      })
      function takeBack(act: () => void) {
        close(id)
        act()
      }
    }
  }, [add, close, t])
}

function timeoutOf(isTrouble: boolean, isUndoable: boolean): number {
  if (isTrouble) return 0
  return isUndoable ? undoableFor : shownFor
}

function ToastList() {
  const t = useWords()
  const { toasts } = Toast.useToastManager()
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast}>
      <Toast.Content className={styles.content}>
        <Toast.Description className={styles.text} />
        <Toast.Action className={styles.undo} />
        <Toast.Close className={buttonClass('quiet')} aria-label={t('ui.close')}>
          <CloseIcon />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
