import { sql } from 'drizzle-orm'
import { bigint, index, pgTable, text } from 'drizzle-orm/pg-core'
import { lineIsClean, moment, transactionId } from './columns'

/**
 * What has changed, written in the transaction of the change. `tx` lets a reader tell which rows
 * can still appear behind the ones it has seen: numbers alone come out of order.
 */
export const cacheTags = pgTable(
  'cache_tags',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    tag: text().notNull(),
    tx: transactionId().notNull().default(sql`pg_current_xact_id()`),
    at: moment().notNull().default(sql`clock_timestamp()`),
  },
  (table) => [index().on(table.tx), index().on(table.at), lineIsClean(table.tag)],
)
