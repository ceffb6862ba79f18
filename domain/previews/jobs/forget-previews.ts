import { lt, sql } from 'drizzle-orm'
import { previews } from '@/db/schema'
import { deleteInBatches } from '@/domain/jobs/delete-in-batches'

/** Links that ended by themselves a month ago. */
export async function forgetPreviews(signal: AbortSignal): Promise<void> {
  await deleteInBatches(previews, lt(previews.expiresAt, sql`now() - interval '30 days'`), signal)
}
