'use client'
import { type FormEvent, useState, useTransition } from 'react'
import { ask } from '@/components/desk/deed'
import { useTroubles } from '@/components/desk/troubles'
import { useWords } from '@/components/desk/words'
import { FocusField } from '@/components/media/focus-field'
import { Button } from '@/components/ui/button'
import { Dialog, DialogEnd } from '@/components/ui/dialog'
import { moveFocus } from '@/domain/media/actions'
import type { Picture } from '@/domain/media/picture'
import styles from './cover-field.module.css'

type Props = { picture: Picture; onMoved: (picture: Picture) => void; onClose: () => void }

/** Where the point of the cover is put that stays in sight; it is the picture's own, wherever it stands. */
export function CoverFocus({ picture, onMoved, onClose }: Props) {
  const t = useWords()
  const troubles = useTroubles()
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isSending, start] = useTransition()
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    start(async () => {
      const answer = await ask(moveFocus, form)
      if (answer.status === 'idle') return
      if (answer.status !== 'saved') return setTrouble(troubles[answer.status])
      onMoved({ ...picture, focalX: answer.focalX, focalY: answer.focalY })
    })
  }
  return (
    <Dialog
      title={t('form.coverFocus')}
      description={t('form.coverFocusText')}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <form className={styles.focus} onSubmit={send}>
        <input type="hidden" name="mediumId" value={picture.id} />
        <FocusField picture={picture} />
        {trouble && (
          <p className={styles.fault} role="alert">
            {trouble}
          </p>
        )}
        <DialogEnd>
          <Button type="submit" look="solid" disabled={isSending} aria-busy={isSending}>
            {t('form.save')}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  )
}
