import { index, integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { now } from './columns'
import { editors } from './editors'

/** The last save of a text: `id` is the browser's own name for it, by which it knows it again. */
export const saves = pgTable(
  'saves',
  {
    articleId: uuid()
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    version: integer().notNull(),
    savedBy: uuid()
      .notNull()
      .references(() => editors.id),
    savedAt: now(),
  },
  (table) => [index().on(table.savedBy)],
)
