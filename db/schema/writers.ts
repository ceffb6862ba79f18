import { index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { now } from './columns'
import { editors } from './editors'

/** Who is writing a text at this moment, in which open form; over when `seenAt` is long past. */
export const writers = pgTable(
  'writers',
  {
    articleId: uuid()
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    editorId: uuid()
      .notNull()
      .references(() => editors.id),
    sheet: uuid().notNull(),
    since: now(),
    seenAt: now(),
  },
  (table) => [index().on(table.editorId)],
)
