'use client'
import type { ReactNode } from 'react'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { Dialog, DialogEnd } from '@/components/ui/dialog'
import styles from './question-dialog.module.css'

type Props = {
  title: string
  onAnswer: () => void
  /** Takes away what the question is about, where it is there already. */
  onRemove?: (() => void) | undefined
  onClose: () => void
  /** The text, where writing goes on. */
  focusAfter: () => HTMLElement
  children: ReactNode
}

/** A window of the editor's own. What happens in it is none of the form's around the text. */
export function QuestionDialog({ title, onAnswer, onRemove, children, ...more }: Props) {
  const t = useWords()
  const { onClose, focusAfter } = more
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      focusAfter={focusAfter}
    >
      <form
        className={styles.form}
        noValidate
        onInput={(event) => event.stopPropagation()}
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          onAnswer()
        }}
      >
        {children}
        <DialogEnd>
          <Button type="submit" look="solid">
            {t('editor.done')}
          </Button>
          {onRemove && (
            <Button look="danger" onClick={onRemove}>
              {t('editor.remove')}
            </Button>
          )}
        </DialogEnd>
      </form>
    </Dialog>
  )
}
