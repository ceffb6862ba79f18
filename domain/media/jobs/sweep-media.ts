import { inArray, or } from 'drizzle-orm'
import { db } from '@/db'
import { media } from '@/db/schema'
import { listFolders, removeFiles } from '@/domain/media/store'
import { sweepUploads } from '@/domain/media/uploads/sweep'
import { isId } from '@/domain/text/id'

const day = 24 * 60 * 60 * 1_000
const atOnce = 200

/**
 * Removes what lies in the store and belongs to no medium, a day after it was written: an upload that
 * is under way has its row much sooner. What is named as nothing of ours is left alone.
 */
export async function sweepMedia(signal: AbortSignal): Promise<void> {
  await sweepUploads()
  const unknown: string[] = []
  let found: string[] = []
  for await (const { id, changedAt } of listFolders()) {
    signal.throwIfAborted()
    if (isId(id) && changedAt.getTime() < Date.now() - day) found.push(id)
    if (found.length < atOnce) continue
    unknown.push(...(await unknownOf(found)))
    found = []
  }
  unknown.push(...(await unknownOf(found)))
  for (const id of unknown) {
    signal.throwIfAborted()
    await removeFiles(id)
  }
}

async function unknownOf(ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db()
    .select({ id: media.id, fileId: media.fileId })
    .from(media)
    .where(or(inArray(media.id, [...ids]), inArray(media.fileId, [...ids])))
    .limit(ids.length * 2)
  const known = new Set(rows.map(({ id, fileId }) => fileId ?? id))
  return ids.filter((id) => !known.has(id))
}
