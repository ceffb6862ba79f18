'use client'
import { type SyntheticEvent, useState } from 'react'
import { useWords } from '@/components/desk/words'
import { MediaPicker } from '@/components/media/media-picker'
import { PictureView } from '@/components/media/picture-view'
import { Button } from '@/components/ui/button'
import type { Picture } from '@/domain/media/picture'
import styles from './cover-field.module.css'
import { CoverFocus } from './cover-focus'

type Props = {
  /** The picture that `coverId` names, where it is still there. */
  cover: Picture | null
  coverId: string | null
  fault: string | null
  onChange: () => void
}

export function CoverField({ cover, coverId, fault, onChange }: Props) {
  const t = useWords()
  const [id, setId] = useState(coverId)
  const [known, setKnown] = useState(cover)
  const [isOpen, setOpen] = useState(false)
  const [isFocusOpen, setFocusOpen] = useState(false)
  const shown = known?.id === id ? known : null
  function choose(picture: Picture | null) {
    setKnown(picture)
    setId(picture?.id ?? null)
    onChange()
  }
  return (
    <fieldset className={styles.cover}>
      <legend>{t('form.cover')}</legend>
      {shown && <PictureView picture={shown} sizes="18rem" />}
      <div className={styles.ways}>
        <Button onClick={() => setOpen(true)}>
          {shown ? t('form.changeCover') : t('form.chooseCover')}
        </Button>
        {shown && <Button onClick={() => setFocusOpen(true)}>{t('form.coverFocus')}</Button>}
        {id !== null && (
          <Button look="quiet" onClick={() => choose(null)}>
            {t('form.removeCover')}
          </Button>
        )}
      </div>
      <input type="hidden" name="coverId" value={id ?? ''} />
      <input type="hidden" name="coverAlt" value={shown?.alt ?? ''} />
      {fault && <p className={styles.fault}>{fault}</p>}
      {shown && isFocusOpen && (
        // React hands events on through a portal, to the form of the text.
        <div onInput={keep} onChange={keep} onSubmit={keep}>
          <CoverFocus
            picture={shown}
            onMoved={(moved) => {
              setKnown(moved)
              setFocusOpen(false)
            }}
            onClose={() => setFocusOpen(false)}
          />
        </div>
      )}
      {isOpen && (
        <MediaPicker
          kinds={['image']}
          onPick={([picture]) => choose(picture ?? null)}
          onClose={() => setOpen(false)}
        />
      )}
    </fieldset>
  )
}

function keep(event: SyntheticEvent) {
  event.stopPropagation()
}
