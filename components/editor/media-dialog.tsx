'use client'
import { MediaPicker } from '@/components/media/media-picker'
import { backToText } from './back-to-text'
import { goOnBelow, insertBlocks } from './blocks'
import type { Desk, MediaBlock } from './insertions'
import { choosable, mediaBlocks } from './media-blocks'
import { mostInGallery } from './nodes/media'
import { rememberMedium, type ShownMedia } from './shown-media'

type Props = { desk: Desk; block: MediaBlock; media: ShownMedia; onClose: () => void }

/** Chooses from the library what shall stand below the caret. */
export function MediaDialog({ desk: { editor }, block, media, onClose }: Props) {
  return (
    <MediaPicker
      {...choosable[block]}
      onPick={(picked) => {
        for (const medium of picked) rememberMedium(media, medium)
        const blocks = mediaBlocks(block, picked.slice(0, mostInGallery))
        goOnBelow(editor, insertBlocks(editor, blocks), blocks.length)
      }}
      onClose={onClose}
      focusAfter={() => backToText(editor)}
    />
  )
}
