import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { db, type Transaction } from '@/db'
import { formerFiles, media, mediaVariants } from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import type { FileType } from '@/domain/media/kinds'
import { type HeldMedium, holdMedium, refusalOf } from '@/domain/media/library/commands'
import { removeFiles } from '@/domain/media/store'
import { findMedium, noteFiles, refusing } from '@/domain/media/uploads/commands'
import { fileName } from '@/domain/media/uploads/file-name'
import { layDown, type NewFiles } from '@/domain/media/uploads/lay-down'
import { type ReceivedFile, receive, type Sent } from '@/domain/media/uploads/receive'
import { tellType } from '@/domain/media/uploads/tell-type'
import { RefusedError, type UploadOutcome } from '@/domain/media/uploads/upload'

/**
 * Puts another file of the same kind in a medium's place, everywhere it is shown, also in what was
 * published before: the medium stays the same, its files get new addresses, since an address never
 * changes its content; the old ones lead to the new. The old files are forgotten at once.
 */
export async function replace(editor: Editor, id: string, sent: Sent): Promise<UploadOutcome> {
  const refusal = await db().transaction(async (transaction) =>
    refusalOf(editor, 'media.change', await holdMedium(transaction, id)),
  )
  if (refusal) return refusal
  return refusing(() => receive(sent, (file) => put(editor, id, file)))
}

async function put(editor: Editor, id: string, file: ReceivedFile): Promise<UploadOutcome> {
  const type = await tellType(file.path, file.name)
  const fileId = v7()
  const files = await layDown(fileId, type, file)
  const work = { id, fileId, type, file, files }
  try {
    const { outcome, former } = await db().transaction((transaction) =>
      exchange(transaction, editor, work),
    )
    await removeFiles(former ?? fileId)
    return outcome
  } catch (error) {
    await removeFiles(fileId)
    throw error
  }
}

type Work = { id: string; fileId: string; type: FileType; file: ReceivedFile; files: NewFiles }

type Exchanged = { outcome: UploadOutcome; former: string | null }

async function exchange(transaction: Transaction, editor: Editor, work: Work): Promise<Exchanged> {
  const held = await holdMedium(transaction, work.id)
  const refusal = refusalOf(editor, 'media.change', held)
  if (refusal || !held) return { outcome: refusal ?? { status: 'gone' }, former: null }
  if (held.kind !== work.type.kind) throw new RefusedError('mismatch')
  await write(transaction, held, work)
  const deed = { action: 'medium.replaced', objectKind: 'medium', objectId: held.id }
  await noteDeed(transaction, editor, deed)
  await expire(transaction, [tags.media, tags.articles])
  const medium = await findMedium(transaction, held.id)
  if (!medium) throw new Error('No medium was written')
  return { outcome: { status: 'stored', medium, isKnown: false }, former: held.files }
}

async function write(transaction: Transaction, held: HeldMedium, work: Work): Promise<void> {
  const { id, fileId, type, file, files } = work
  await transaction.insert(formerFiles).values({ fileId: held.files, mediaId: id })
  await transaction.delete(mediaVariants).where(eq(mediaVariants.mediaId, id))
  await transaction
    .update(media)
    .set({
      fileId,
      name: fileName(file.name, type),
      mime: type.mime,
      bytes: file.bytes,
      sha256: file.sha256,
      width: files.width,
      height: files.height,
      focalX: 0.5,
      focalY: 0.5,
    })
    .where(eq(media.id, id))
  await noteFiles(transaction, id, files)
}
