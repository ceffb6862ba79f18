import { type AnyPgColumn, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, lineIsClean, now, textIsClean } from './columns'

export const sections = pgTable(
  'sections',
  {
    id: id(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    description: text().notNull().default(''),
    parentId: uuid().references((): AnyPgColumn => sections.id),
    position: integer().notNull().default(0),
    createdAt: now(),
  },
  (table) => [
    index().on(table.position, table.id),
    index().on(table.parentId),
    lineIsClean(table.slug),
    lineIsClean(table.name),
    textIsClean(table.description),
  ],
)
