import { lt, sql } from 'drizzle-orm'
import { dailySalts, readerWindows } from '@/db/schema'
import { deleteInBatches } from '@/domain/jobs/delete-in-batches'

const today = sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date`

/** A salt outlives its day by one, for windows open at midnight: from then on no hash can be made again. */
export async function forgetReaders(signal: AbortSignal): Promise<void> {
  await deleteInBatches(
    readerWindows,
    lt(readerWindows.seenAt, sql`now() - interval '2 days'`),
    signal,
  )
  await deleteInBatches(dailySalts, lt(dailySalts.day, sql`${today} - 1`), signal)
}
