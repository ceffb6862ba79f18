import { lt, sql } from 'drizzle-orm'
import { notices } from '@/db/schema'
import { deleteInBatches } from '@/domain/jobs/delete-in-batches'

/** What was told stays for a year, read or not. */
export async function forgetNotices(signal: AbortSignal): Promise<void> {
  await deleteInBatches(notices, lt(notices.at, sql`now() - interval '1 year'`), signal)
}
