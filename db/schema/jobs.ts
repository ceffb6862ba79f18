import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, jsonIsClean, moment, now, textIsClean } from './columns'

/** Work for the worker. A finished job is deleted; one that gave up keeps its last error. */
export const jobs = pgTable(
  'jobs',
  {
    id: id(),
    kind: text().notNull(),
    payload: jsonb().notNull().default({}),
    uniqueKey: text(),
    runAt: moment().notNull().defaultNow(),
    attempts: integer().notNull().default(0),
    lease: uuid(),
    leasedUntil: moment(),
    lastError: text(),
    failedAt: moment(),
    createdAt: now(),
  },
  (table) => [
    index('jobs_due').on(table.runAt).where(sql`${table.failedAt} is null`),
    uniqueIndex('jobs_unique_key').on(table.uniqueKey).where(sql`${table.failedAt} is null`),
    index().on(table.failedAt.desc().nullsFirst()),
    jsonIsClean(table.payload),
    textIsClean(table.lastError),
  ],
)
