import { buffer } from 'node:stream/consumers'
import { LRUCache } from 'lru-cache'
import { type Picture, shownFile } from '@/domain/media/picture'
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
  const key = JSON.stringify([name, card, cover?.id ?? null])
  const known = kept.get(key)
  if (known) return known
  const drawn = draw(wish)
  kept.set(key, drawn)
  drawn.catch(() => kept.delete(key))
  return drawn
}

async function draw({ name, card, cover }: Wish): Promise<Image> {
  const photo = cover && (await readPhoto(cover))
  if (photo && name !== 'chia-se') return cropCover(photo, imageSizes[name])
  return drawCard(card, imageSizes[name], photo)
}

async function readPhoto(cover: Picture): Promise<Uint8Array | null> {
  const file = shownFile(cover)
  const stored = file && (await openFile(cover.id, `${file.width}.${file.format}`))
  return stored ? buffer(stored.content) : null
}
