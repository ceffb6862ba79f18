import { sql } from 'drizzle-orm'
import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { id, lineIsClean, now } from './columns'

export const tags = pgTable(
  'tags',
  { id: id(), slug: text().notNull().unique(), name: text().notNull().unique(), createdAt: now() },
  (table) => [
    index('tags_names').using('gin', sql`fold_text(${table.name}) gin_trgm_ops`),
    lineIsClean(table.slug),
    lineIsClean(table.name),
  ],
)
