import { sql } from 'drizzle-orm'
import { articles, discards } from '@/db/schema'
import { daysInBin } from '@/domain/discards/discard'
import { deleteInBatches } from '@/domain/jobs/delete-in-batches'

/** Deletes for good, with all that hangs on them, the texts whose days in the bin are over. */
export async function emptyBin(signal: AbortSignal): Promise<void> {
  const isOver = sql`id in (
    select d.article_id from ${discards} d
    where d.discarded_at < now() - make_interval(days => ${daysInBin})
  )`
  await deleteInBatches(articles, isOver, signal)
}
