import { createHash } from 'node:crypto'
import type { Transaction } from '@/db'
import { media, mediaVariants } from '@/db/schema'
import { storedName } from './attachment'
import { pictureFileName } from './picture'
import { storeFile } from './store'
import { encodeVariants } from './variants'

type NewMedium = Omit<typeof media.$inferInsert, 'bytes' | 'sha256' | 'width' | 'height'> & {
  id: string
}

type NewPicture = Omit<NewMedium, 'kind'>

type NewAttachment = NewMedium & { kind: 'file' | 'video' | 'audio' }

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
  await Promise.all(files.map((file) => storeFile(picture.id, pictureFileName(file), file.content)))
  const largest = files.reduce((wide, file) => (file.width > wide.width ? file : wide))
  await transaction.insert(media).values({
    ...picture,
    kind: 'image',
    ...measured(original),
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

/** Stores a file as it is, then its row: a row never names a file that is not there. */
export async function insertAttachment(
  transaction: Transaction,
  attachment: NewAttachment,
  content: Uint8Array,
): Promise<void> {
  await storeFile(attachment.id, storedName, content)
  await transaction.insert(media).values({ ...attachment, ...measured(content) })
}

function measured(content: Uint8Array) {
  return {
    bytes: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
  }
}
