import { and, eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { media, mediaVariants } from '@/db/schema'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { storedName } from '@/domain/media/attachment'
import { fileId } from '@/domain/media/columns'
import { type PictureFile, pictureFileName } from '@/domain/media/picture'
import { openFile, removeFile, storeFile } from '@/domain/media/store'
import { isUsed } from '@/domain/media/uses/reads'
import { allFiles, encode, measure } from '@/domain/media/variants'

type Payload = { mediaId: string }

type Work = Payload & { files: string }

/**
 * Makes the sizes and formats a picture still lacks, then forgets the file it came as, and with it all
 * that a camera wrote into it. May run any number of times; stops between two files when told to.
 */
export async function makeVariants({ mediaId }: Payload, signal: AbortSignal): Promise<void> {
  const files = await findFiles(mediaId)
  const original = files && (await openFile(files, storedName))
  if (!files || !original) return
  const content = Buffer.concat(await original.content.toArray())
  const made: (PictureFile & { bytes: number })[] = []
  for (const wanted of await missing(mediaId, content)) {
    signal.throwIfAborted()
    const { content: encoded, ...file } = await encode(wanted.original, wanted)
    await storeFile(files, pictureFileName(file), encoded)
    made.push({ ...file, bytes: encoded.byteLength })
  }
  const work = { mediaId, files }
  const isStill = await db().transaction((transaction) => noteMade(transaction, work, made))
  if (isStill) await removeFile(files, storedName)
}

async function missing(mediaId: string, content: Uint8Array) {
  const original = await measure(content)
  const there = await db()
    .select({ width: mediaVariants.width, format: mediaVariants.format })
    .from(mediaVariants)
    .where(eq(mediaVariants.mediaId, mediaId))
    .limit(100)
  const names = new Set(there.map(({ width, format }) => `${width}.${format}`))
  return allFiles(original)
    .filter((file) => !names.has(pictureFileName(file)))
    .map((file) => ({ ...file, original }))
}

async function findFiles(mediaId: string): Promise<string | null> {
  const [medium] = await db()
    .select({ fileId })
    .from(media)
    .where(and(eq(media.id, mediaId), eq(media.kind, 'image')))
    .limit(1)
  return medium?.fileId ?? null
}

/** False where the picture was replaced meanwhile: what was made is another picture's. */
async function noteMade(
  transaction: Transaction,
  { mediaId, files }: Work,
  made: readonly (PictureFile & { bytes: number })[],
): Promise<boolean> {
  const held = await transaction
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.id, mediaId), sql`${fileId} = ${files}`))
    .for('update')
  if (held.length === 0) return false
  if (made.length === 0) return true
  await transaction
    .insert(mediaVariants)
    .values(made.map((file) => ({ ...file, mediaId })))
    .onConflictDoNothing()
  if (await isUsed(transaction, mediaId)) await expire(transaction, [tags.media, tags.articles])
  return true
}
