'use client'
import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { SearchIcon } from '@/components/ui/icons'
import { usePortal } from '@/components/ui/portal'
import styles from './palette.module.css'
import { type PaletteEntry, type PaletteGroup, paletteGroups } from './palette-entries'
import { useFoundArticles } from './palette-search'
import type { PlaceGroup } from './places'
import { useWords } from './words'

const palette = Dialog.createHandle()

export function PaletteTrigger() {
  const t = useWords()
  return (
    <Dialog.Trigger handle={palette} className={`${buttonClass('plain')} ${styles.trigger}`}>
      <SearchIcon />
      <span>{t('palette.open')}</span>
      <kbd className={styles.key}>{t('palette.key')}</kbd>
    </Dialog.Trigger>
  )
}

/** Ctrl-K or ⌘-K: go anywhere, find a text by its title, begin a new one, all from the keyboard. */
export function Palette({ groups }: { groups: readonly PlaceGroup[] }) {
  const t = useWords()
  useEffect(listenForKey, [])
  return (
    <Dialog.Root handle={palette}>
      <Dialog.Portal container={usePortal()}>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup} aria-label={t('palette.title')}>
          <Entries groups={groups} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function listenForKey(): () => void {
  function open(event: KeyboardEvent) {
    // In a text the same keys make a link.
    if (event.defaultPrevented) return
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    palette.open(null)
  }
  document.addEventListener('keydown', open)
  return () => document.removeEventListener('keydown', open)
}

function Entries({ groups }: { groups: readonly PlaceGroup[] }) {
  const t = useWords()
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const articles = useFoundArticles(typed)
  function follow({ href, isWhole }: PaletteEntry) {
    palette.close()
    if (isWhole) window.location.assign(href)
    else router.push(href)
  }
  return (
    <Autocomplete.Root
      open
      inline
      mode="none"
      items={paletteGroups({ t, typed, groups, articles })}
      value={typed}
      onValueChange={setTyped}
      autoHighlight="always"
      keepHighlight
    >
      <Autocomplete.Input
        className={styles.input}
        aria-label={t('palette.title')}
        placeholder={t('palette.placeholder')}
      />
      <Dialog.Close className={styles.close}>{t('ui.close')}</Dialog.Close>
      <Autocomplete.Empty className={styles.empty}>{t('palette.nothing')}</Autocomplete.Empty>
      <Autocomplete.List className={styles.list}>
        {(group: PaletteGroup) => (
          <Autocomplete.Group key={group.value} items={group.items}>
            <Autocomplete.GroupLabel className={styles.label}>
              {group.value}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(entry: PaletteEntry) => (
                <Autocomplete.Item
                  key={entry.value}
                  value={entry}
                  className={styles.entry}
                  onClick={() => follow(entry)}
                >
                  {entry.label}
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}
