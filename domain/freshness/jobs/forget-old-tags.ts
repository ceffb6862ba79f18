import { lt, sql } from 'drizzle-orm'
import { cacheTags } from '@/db/schema'
import { deleteInBatches } from '@/domain/jobs/delete-in-batches'

/** Whoever was away for longer than a day starts with empty caches. */
export async function forgetOldTags(signal: AbortSignal): Promise<void> {
  await deleteInBatches(cacheTags, lt(cacheTags.at, sql`now() - interval '24 hours'`), signal)
}
