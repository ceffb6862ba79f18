'use client'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { Field } from '@/components/desk/field'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Empty } from '@/components/ui/empty'
import type { Medium, MediumKind } from '@/domain/media/medium'
import { DropPlace, FilesButton } from './drop-place'
import { useLibrarySearch } from './library-search'
import styles from './media-picker.module.css'
import { MediumTile } from './medium-tile'
import { moveByArrows } from './move-by-arrows'
import { UploadList } from './upload-list'
import { useUploading } from './uploading'

type Props = {
  kinds: readonly MediumKind[]
  /** Several may be chosen, in the order in which they are. */
  isMany?: boolean
  /** Followed by `onClose`. */
  onPick: (media: Medium[]) => void
  onClose: () => void
  /** Where the focus goes when it closes; otherwise to where it was. */
  focusAfter?: () => HTMLElement
}

/**
 * A window onto the library, open as long as it is rendered: search, upload, drop, paste. Where one is
 * wanted, the first press or the first upload decides.
 */
export function MediaPicker({ kinds, isMany = false, onPick, onClose, ...more }: Props) {
  const t = useWords()
  function pick(media: Medium[]) {
    onPick(media)
    onClose()
  }
  return (
    <Dialog
      title={isMany ? t('media.picker.titleMany') : t('media.picker.title')}
      isOpen
      isWide
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      {...more}
    >
      <Picker kinds={kinds} isMany={isMany} onPick={pick} />
    </Dialog>
  )
}

type PickerProps = {
  kinds: readonly MediumKind[]
  isMany: boolean
  onPick: (media: Medium[]) => void
}

function Picker({ kinds, isMany, onPick }: PickerProps) {
  const t = useWords()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<readonly Medium[]>([])
  const library = useLibrarySearch(kinds, typed)
  const uploading = useUploading({
    onStored(medium) {
      library.show(medium)
      if (kinds.includes(medium.kind)) choose(medium, true)
    },
  })
  function choose(medium: Medium, isAdded = !chosen.some(({ id }) => id === medium.id)) {
    if (!isMany) return onPick([medium])
    setChosen((before) => {
      const others = before.filter(({ id }) => id !== medium.id)
      return isAdded ? [...others, medium] : others
    })
  }
  return (
    <div className={styles.picker} onInput={keep} onChange={keep} onSubmit={keep} onPaste={keep}>
      <DropPlace onFiles={uploading.add}>
        <div className={styles.head}>
          <div onInput={({ target }) => setTyped((target as HTMLInputElement).value)}>
            <Field
              id="media-search"
              name="media-search"
              type="search"
              label={t('media.search')}
              fault={null}
              isOptional
            />
          </div>
          <FilesButton onFiles={uploading.add} kinds={kinds} isMany={isMany}>
            {t('media.picker.upload')}
          </FilesButton>
        </div>
        <UploadList uploading={uploading} />
        <Shelf library={library} isSought={typed.trim() !== ''}>
          {(medium) => (
            <button
              type="button"
              aria-pressed={isMany ? chosen.some(({ id }) => id === medium.id) : undefined}
              onClick={() => choose(medium)}
              onKeyDown={moveByArrows}
            >
              <MediumTile medium={medium} />
            </button>
          )}
        </Shelf>
      </DropPlace>
      {isMany && (
        <div className={styles.end}>
          <Button look="solid" disabled={chosen.length === 0} onClick={() => onPick([...chosen])}>
            {t('media.picker.pick', { count: chosen.length })}
          </Button>
        </div>
      )}
    </div>
  )
}

type ShelfProps = {
  library: ReturnType<typeof useLibrarySearch>
  isSought: boolean
  children: (medium: Medium) => ReactNode
}

function Shelf({ library, isSought, children }: ShelfProps) {
  const t = useWords()
  const { media, next, status, readMore } = library
  if (status === 'away') return <p role="alert">{t('media.picker.away')}</p>
  if (status === 'loading' && media.length === 0) {
    return <p role="status">{t('media.picker.loading')}</p>
  }
  if (media.length === 0) {
    return isSought ? (
      <Empty title={t('media.noneFound')} text={t('media.noneFoundText')} />
    ) : (
      <Empty title={t('media.none')} text={t('media.noneText')} />
    )
  }
  return (
    <>
      <ul className={styles.grid} aria-label={t('media.list')}>
        {media.map((medium) => (
          <li key={medium.id}>{children(medium)}</li>
        ))}
      </ul>
      {next && <Button onClick={readMore}>{t('media.picker.more')}</Button>}
    </>
  )
}

/** React hands events on through a portal, to the form of the text that opened this window. */
function keep(event: SyntheticEvent) {
  event.stopPropagation()
}
