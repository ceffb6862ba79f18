import { and, eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { db, type Transaction } from '@/db'
import { media, mediaVariants } from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { enqueue } from '@/domain/jobs/commands'
import { mediumColumns } from '@/domain/media/columns'
import type { FileType } from '@/domain/media/kinds'
import type { Medium } from '@/domain/media/medium'
import { removeFiles } from '@/domain/media/store'
import { fileName } from './file-name'
import { layDown, type NewFiles } from './lay-down'
import { type ReceivedFile, receive, type Sent } from './receive'
import { tellType } from './tell-type'
import { RefusedError, type UploadOutcome } from './upload'

/**
 * Takes a file into the library. Who may not is turned away before a byte is read; bytes that are
 * there already are answered with what they are there as. A picture can be shown when this returns;
 * its further sizes are made by the worker.
 */
export async function upload(editor: Editor, sent: Sent): Promise<UploadOutcome> {
  if (!can(editor, 'media.upload')) return { status: 'forbidden' }
  return refusing(() => receive(sent, (file) => take(editor, file)))
}

/** Runs it; what is refused on the way is its outcome. */
export async function refusing(work: () => Promise<UploadOutcome>): Promise<UploadOutcome> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RefusedError) return { status: error.refusal }
    throw error
  }
}

async function take(editor: Editor, file: ReceivedFile): Promise<UploadOutcome> {
  const type = await tellType(file.path, file.name)
  const known = await findSame(db(), file, type)
  if (known) return { status: 'stored', medium: known, isKnown: true }
  const id = v7()
  const files = await layDown(id, type, file)
  try {
    const outcome = await db().transaction((transaction) =>
      insert(transaction, editor, { id, type, file, files }),
    )
    if (outcome.isKnown) await removeFiles(id)
    return outcome
  } catch (error) {
    await removeFiles(id)
    throw error
  }
}

type New = { id: string; type: FileType; file: ReceivedFile; files: NewFiles }

async function insert(transaction: Transaction, editor: Editor, { id, type, file, files }: New) {
  // The same file dropped twice at once is one medium.
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${file.sha256}, 0))`)
  const known = await findSame(transaction, file, type)
  if (known) return { status: 'stored', medium: known, isKnown: true } as const
  await transaction.insert(media).values({
    id,
    kind: type.kind,
    name: fileName(file.name, type),
    mime: type.mime,
    bytes: file.bytes,
    sha256: file.sha256,
    width: files.width,
    height: files.height,
    uploadedBy: editor.id,
  })
  await noteFiles(transaction, id, files)
  const deed = { action: 'medium.uploaded', objectKind: 'medium', objectId: id }
  await noteDeed(transaction, editor, deed)
  const medium = await findMedium(transaction, id)
  if (!medium) throw new Error('No medium was written')
  return { status: 'stored', medium, isKnown: false } as const
}

/** Writes down which files of a picture there are, and has the others made. */
export async function noteFiles(
  transaction: Transaction,
  mediaId: string,
  { variants }: NewFiles,
): Promise<void> {
  if (variants.length === 0) return
  await transaction
    .insert(mediaVariants)
    .values(variants.map((variant) => ({ ...variant, mediaId })))
    .onConflictDoNothing()
  await enqueue(transaction, { kind: 'media-variants', payload: { mediaId } })
}

export async function findMedium(transaction: Transaction, id: string): Promise<Medium | null> {
  const [medium] = await transaction
    .select(mediumColumns)
    .from(media)
    .where(eq(media.id, id))
    .limit(1)
  return medium ?? null
}

type Connection = Transaction | ReturnType<typeof db>

async function findSame(
  connection: Connection,
  { sha256 }: ReceivedFile,
  { kind }: FileType,
): Promise<Medium | null> {
  const [medium] = await connection
    .select(mediumColumns)
    .from(media)
    .where(and(eq(media.sha256, sha256), eq(media.kind, kind)))
    .orderBy(media.id)
    .limit(1)
  return medium ?? null
}
