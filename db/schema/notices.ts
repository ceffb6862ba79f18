import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { id, moment, now, textIsClean } from './columns'
import { editors } from './editors'

/** What somebody in the newsroom is told of a text of theirs. */
export const notices = pgTable(
  'notices',
  {
    id: id(),
    editorId: uuid()
      .notNull()
      .references(() => editors.id),
    kind: text().notNull(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    note: text().notNull().default(''),
    noticedBy: uuid().references(() => editors.id),
    at: now(),
    readAt: moment(),
  },
  (table) => [
    check(
      'notices_kind',
      sql`${table.kind} in ('returned', 'approved', 'published', 'scheduled', 'withdrawn')`,
    ),
    index().on(table.editorId, table.at.desc().nullsFirst()),
    index().on(table.articleId),
    index().on(table.noticedBy),
    index().on(table.at),
    textIsClean(table.note),
  ],
)
