import { sql } from 'drizzle-orm'
import { check, index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { now } from './columns'
import { editors } from './editors'

/** The article says in another language what the original says; an original is no translation itself. */
export const translations = pgTable(
  'translations',
  {
    articleId: uuid()
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    originalId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    linkedBy: uuid().references(() => editors.id),
    linkedAt: now(),
  },
  (table) => [
    check('translations_of_another', sql`${table.articleId} <> ${table.originalId}`),
    index().on(table.originalId),
    index().on(table.linkedBy),
  ],
)
