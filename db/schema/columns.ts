import { getTableName, sql } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import {
  type AnyPgColumn,
  check,
  customType,
  jsonb,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { v7 } from 'uuid'

/** A UUIDv7 made here, so that a row's id is known before it is written (RFC 9562). */
export const id = () => uuid().primaryKey().$defaultFn(v7)

export const moment = () => timestamp({ withTimezone: true, mode: 'date' })

export const now = () => moment().notNull().defaultNow()

/** A transaction's number: tells a reader of a log which rows may still be missing before this one. */
export const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' })

/** The words of a text as search compares them: Postgres' `tsvector`. */
export const words = customType<{ data: string }>({ dataType: () => 'tsvector' })

export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
})

/** One line of clean text: see `domain/text`, whose twin in the database is `is_clean_line`. */
export const lineIsClean = (column: AnyPgColumn) =>
  check(cleanName(column), sql`is_clean_line(${column})`)

export const textIsClean = (column: AnyPgColumn) =>
  check(cleanName(column), sql`is_clean_text(${column})`)

export const jsonIsClean = (column: AnyPgColumn) =>
  check(cleanName(column), sql`is_clean_json(${column})`)

function cleanName(column: AnyPgColumn): string {
  return toSnakeCase(`${getTableName(column.table)}_${column.name}_clean`)
}

/** What an editor writes and a reader later sees: the draft holds it, a revision keeps it. */
export const writtenColumns = () => ({
  title: text().notNull(),
  standfirst: text().notNull().default(''),
  body: jsonb().notNull(),
  coverCaption: text().notNull().default(''),
  language: text().notNull().default('vi'),
  sourceName: text(),
  sourceUrl: text(),
  seoTitle: text(),
  seoDescription: text(),
})
