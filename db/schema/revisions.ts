import { boolean, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { id, jsonIsClean, lineIsClean, now, textIsClean, writtenColumns } from './columns'
import { editors } from './editors'
import { media } from './media'

/** A text as it stood once, never changed afterwards. `version` is the draft's at that moment. */
export const revisions = pgTable(
  'revisions',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    version: integer().notNull().default(1),
    ...writtenColumns(),
    coverId: uuid().references(() => media.id),
    noindex: boolean().notNull().default(false),
    note: text().notNull().default(''),
    madeBy: uuid().references(() => editors.id),
    madeAt: now(),
  },
  (table) => [
    unique().on(table.articleId, table.number),
    index().on(table.coverId),
    index().on(table.madeBy),
    lineIsClean(table.title),
    textIsClean(table.standfirst),
    jsonIsClean(table.body),
    textIsClean(table.coverCaption),
    lineIsClean(table.sourceName),
    lineIsClean(table.sourceUrl),
    lineIsClean(table.seoTitle),
    lineIsClean(table.seoDescription),
    textIsClean(table.note),
  ],
)
