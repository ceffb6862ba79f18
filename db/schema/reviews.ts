import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { id, now, textIsClean } from './columns'
import { editors } from './editors'
import { revisions } from './revisions'

/** A step of a text through the newsroom: handed in, returned with a reason, approved. */
export const reviews = pgTable(
  'reviews',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    revisionId: uuid()
      .notNull()
      .references(() => revisions.id, { onDelete: 'cascade' }),
    step: text().notNull(),
    note: text().notNull().default(''),
    reviewedBy: uuid()
      .notNull()
      .references(() => editors.id),
    reviewedAt: now(),
  },
  (table) => [
    check('reviews_step', sql`${table.step} in ('submitted', 'returned', 'approved')`),
    index().on(table.articleId, table.reviewedAt.desc().nullsFirst()),
    index().on(table.revisionId),
    index().on(table.reviewedBy),
    textIsClean(table.note),
  ],
)
