import { buffer } from 'node:stream/consumers'
import { LRUCache } from 'lru-cache'
import { type Picture, pictureFileName, shownFile } from '@/domain/media/picture'
import { openFile } from '@/domain/media/store'
import { type Card, cropCover, drawCard } from './draw'
import { type ImageName, imageSizes } from './share-image'

type Wish = { name: ImageName; card: Card; cover: Picture | null }

type Image = Uint8Array<ArrayBuffer>

const mostKept = 200
const kept = new LRUCache<string, Promise<Image>>({ max: mostKept })

/**
 * The picture as JPEG, drawn once for what it shows: other words or another cover are another picture,
 * so nothing kept is ever out of date.
 */
export function shareImage(wish: Wish): Promise<Image> {
  const { name, card, cover } = wish
  const key = JSON.stringify([name, card, cover?.fileId, cover?.focalX, cover?.focalY])
  const known = kept.get(key)
  if (known) return known
  const drawn = draw(wish)
  kept.set(key, drawn)
  drawn.catch(() => kept.delete(key))
  return drawn
}

async function draw({ name, card, cover }: Wish): Promise<Image> {
  const photo = cover && (await readPhoto(cover))
  const image = photo && { photo, ...focusOf(cover) }
  return image && name !== 'chia-se'
    ? cropCover(image, imageSizes[name])
    : drawCard(card, imageSizes[name], image)
}

function focusOf({ focalX = 0.5, focalY = 0.5 }: Picture) {
  return { focalX, focalY }
}

async function readPhoto(cover: Picture): Promise<Uint8Array | null> {
  const file = shownFile(cover)
  const stored = file && (await openFile(cover.fileId ?? cover.id, pictureFileName(file)))
  return stored ? buffer(stored.content) : null
}
