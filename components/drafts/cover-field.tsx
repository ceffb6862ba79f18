'use client'
import { useState } from 'react'
import { useWords } from '@/components/desk/words'
import { PictureView } from '@/components/media/picture-view'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Picture } from '@/domain/media/picture'
import styles from './cover-field.module.css'

type Props = {
  pictures: readonly Picture[]
  coverId: string | null
  fault: string | null
  onChange: () => void
}

export function CoverField({ pictures, coverId, fault, onChange }: Props) {
  const t = useWords()
  const [id, setId] = useState(coverId)
  const [isOpen, setOpen] = useState(false)
  const cover = pictures.find((picture) => picture.id === id)
  function choose(chosen: string | null) {
    setId(chosen)
    setOpen(false)
    onChange()
  }
  return (
    <fieldset className={styles.cover}>
      <legend>{t('form.cover')}</legend>
      {cover && <PictureView picture={cover} sizes="18rem" />}
      <div className={styles.ways}>
        <Dialog
          title={t('form.chooseCover')}
          isOpen={isOpen}
          onOpenChange={setOpen}
          trigger={<Button>{cover ? t('form.changeCover') : t('form.chooseCover')}</Button>}
        >
          <PictureGrid pictures={pictures} chosen={id} onChoose={choose} />
        </Dialog>
        {cover && (
          <Button look="quiet" onClick={() => choose(null)}>
            {t('form.removeCover')}
          </Button>
        )}
      </div>
      <input type="hidden" name="coverId" value={id ?? ''} />
      {fault && <p className={styles.fault}>{fault}</p>}
    </fieldset>
  )
}

type GridProps = {
  pictures: readonly Picture[]
  chosen: string | null
  onChoose: (id: string) => void
}

function PictureGrid({ pictures, chosen, onChoose }: GridProps) {
  const t = useWords()
  if (pictures.length === 0) return <p>{t('form.noPictures')}</p>
  return (
    <ul className={styles.grid}>
      {pictures.map((picture) => (
        <li key={picture.id}>
          <button
            type="button"
            aria-pressed={picture.id === chosen}
            onClick={() => onChoose(picture.id)}
          >
            <PictureView picture={picture} sizes="9rem" />
            <span>{picture.caption || picture.alt}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
