import { createHash } from 'node:crypto'
import type { Transaction } from '@/db'
import { media, mediaVariants } from '@/db/schema'
import { storeFile } from './store'
import { type EncodedFile, encodeVariants } from './variants'

type NewPicture = Omit<
  typeof media.$inferInsert,
  'bytes' | 'sha256' | 'kind' | 'width' | 'height'
> & {
  id: string
}

/**
 * Stores a picture's files, then its rows: a row never names a file that is not there. Throws for
 * what cannot be decoded.
 */
export async function insertPicture(
  transaction: Transaction,
  picture: NewPicture,
  original: Uint8Array,
): Promise<void> {
  const files = await encodeVariants(original)
  await Promise.all(files.map((file) => storeFile(picture.id, nameOf(file), file.content)))
  const largest = files.reduce((wide, file) => (file.width > wide.width ? file : wide))
  await transaction.insert(media).values({
    ...picture,
    kind: 'image',
    bytes: original.byteLength,
    sha256: createHash('sha256').update(original).digest('hex'),
    width: largest.width,
    height: largest.height,
  })
  const rows = files.map(({ content, ...file }) => ({
    ...file,
    mediaId: picture.id,
    bytes: content.byteLength,
  }))
  await transaction.insert(mediaVariants).values(rows)
}

function nameOf({ width, format }: EncodedFile): string {
  return `${width}.${format}`
}
