import { pgTable, text } from 'drizzle-orm/pg-core'
import { id, lineIsClean, now } from './columns'

export const tags = pgTable(
  'tags',
  { id: id(), slug: text().notNull().unique(), name: text().notNull().unique(), createdAt: now() },
  (table) => [lineIsClean(table.slug), lineIsClean(table.name)],
)
