import type { JSONContent } from '@tiptap/core'
import type { Medium, MediumKind } from '@/domain/media/medium'
import type { MediaBlock } from './insertions'

/** What may be chosen for each kind of block, and whether several at once. */
export const choosable: Record<MediaBlock, { kinds: readonly MediumKind[]; isMany: boolean }> = {
  figure: { kinds: ['image'], isMany: false },
  gallery: { kinds: ['image'], isMany: true },
  attachment: { kinds: ['file'], isMany: true },
  video: { kinds: ['video'], isMany: false },
  audio: { kinds: ['audio'], isMany: false },
}

const longestLabel = 300

/** The blocks that show these media. What the library says of a picture is said until it is said anew. */
export function mediaBlocks(block: MediaBlock, media: readonly Medium[]): JSONContent[] {
  if (block === 'gallery') return [{ type: 'gallery', content: media.map(figureOf) }]
  if (block === 'figure') return media.map(figureOf)
  return media.map(({ id, caption, name }) => ({
    type: block,
    attrs:
      block === 'attachment'
        ? { mediaId: id, label: (caption || name).slice(0, longestLabel) }
        : { mediaId: id, caption },
  }))
}

export function figureOf({ id, alt }: Medium): JSONContent {
  return { type: 'figure', attrs: { mediaId: id, alt } }
}
