import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { bytes, id, jsonIsClean, lineIsClean, moment, now, textIsClean } from './columns'

/**
 * The outbox: a committed row is an accepted mail, its id the idempotency key. Address and content
 * are erased once it is delivered or given up. Kept is what could not leave because no way to send
 * mail is set up: it stays readable.
 */
export const mails = pgTable(
  'mails',
  {
    id: id(),
    kind: text().notNull(),
    recipientEmail: text(),
    payload: jsonb(),
    createdAt: now(),
    attempts: integer().notNull().default(0),
    /** Begins the day in which it is tried, and in which its key holds. */
    firstAttemptAt: moment(),
    nextAttemptAt: moment().notNull().defaultNow(),
    lastError: text(),
    deliveredAt: moment(),
    givenUpAt: moment(),
    keptAt: moment(),
  },
  (table) => [
    index().on(table.createdAt.desc().nullsFirst()),
    index('mails_waiting')
      .on(table.nextAttemptAt)
      .where(sql`coalesce(${table.deliveredAt}, ${table.givenUpAt}, ${table.keptAt}) is null`),
    check(
      'mails_settled_once',
      sql`num_nonnulls(${table.deliveredAt}, ${table.givenUpAt}, ${table.keptAt}) <= 1`,
    ),
    check(
      'mails_erased',
      sql`num_nulls(${table.recipientEmail}, ${table.payload}) =
        case when coalesce(${table.deliveredAt}, ${table.givenUpAt}) is null then 0 else 2 end`,
    ),
    lineIsClean(table.recipientEmail),
    jsonIsClean(table.payload),
    textIsClean(table.lastError),
  ],
)

/** Who asked for no more mail from readers, as a keyed hash of the address. */
export const mailRefusals = pgTable('mail_refusals', {
  recipient: bytes().primaryKey(),
  refusedAt: now(),
})
