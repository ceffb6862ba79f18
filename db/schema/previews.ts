import { sql } from 'drizzle-orm'
import { check, index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { bytes, id, moment, now } from './columns'
import { editors } from './editors'

/** A door through which one draft is read from outside, for a week at most: only the token's hash is kept. */
export const previews = pgTable(
  'previews',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    tokenHash: bytes().notNull().unique(),
    createdBy: uuid()
      .notNull()
      .references(() => editors.id),
    createdAt: now(),
    expiresAt: moment().notNull(),
    revokedAt: moment(),
  },
  (table) => [
    check(
      'previews_at_most_a_week',
      sql`${table.expiresAt} <= ${table.createdAt} + interval '7 days'`,
    ),
    index().on(table.articleId),
    index().on(table.createdBy),
    index().on(table.expiresAt),
  ],
)
