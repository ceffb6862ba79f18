import { lt, sql } from 'drizzle-orm'
import { jobs } from '@/db/schema'
import { deleteInBatches } from './delete-in-batches'

/** What was given up stays to be seen for 30 days. */
export async function forgetFailedJobs(signal: AbortSignal): Promise<void> {
  await deleteInBatches(jobs, lt(jobs.failedAt, sql`now() - interval '30 days'`), signal)
}
