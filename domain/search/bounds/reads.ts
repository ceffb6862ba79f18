import { sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'

const longestMs = 1_500

/**
 * A statement that takes longer is ended, and each is planned for the very words it asks for. The planner
 * takes reading a long vector for cheap and would read thousands: rows are to come by their index alone.
 */
export function inTime<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  return db().transaction(async (transaction) => {
    await transaction.execute(sql`
      select set_config('statement_timeout', ${String(longestMs)}, true),
        set_config('plan_cache_mode', 'force_custom_plan', true),
        set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true)`)
    return work(transaction)
  })
}
