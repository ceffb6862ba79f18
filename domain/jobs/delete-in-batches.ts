import { type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { db } from '@/db'

const batch = 2_000

/** Deletes the rows that meet `condition`, a short statement at a time, until none is left. */
export async function deleteInBatches(
  table: PgTable,
  condition: SQL,
  signal: AbortSignal,
): Promise<void> {
  await inBatches(async () => {
    const gone = await db().execute(sql`
      delete from ${table}
      where ctid = any(array(select ctid from ${table} where ${condition} limit ${batch}))
      returning 1`)
    return gone.length
  }, signal)
}

/** Repeats `step` until it answers that it did nothing; throws when `signal` is aborted between. */
export async function inBatches(step: () => Promise<number>, signal: AbortSignal): Promise<void> {
  do signal.throwIfAborted()
  while ((await step()) > 0)
}
