import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, lineIsClean, now } from './columns'
import { editors } from './editors'

/** Filters of the newsroom's list that a person comes back to; `query` is what its address holds. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: id(),
    editorId: uuid()
      .notNull()
      .references(() => editors.id),
    name: text().notNull(),
    query: text().notNull(),
    createdAt: now(),
  },
  (table) => [
    unique().on(table.editorId, table.name),
    index().on(table.editorId, table.createdAt),
    lineIsClean(table.name),
    lineIsClean(table.query),
  ],
)
