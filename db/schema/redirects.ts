import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { bylines } from './bylines'
import { lineIsClean, now } from './columns'
import { editors } from './editors'
import { sections } from './sections'
import { tags } from './tags'

/**
 * An old address and what stands there now. It names the thing, not the thing's address of that
 * day, so that three renames later it still leads there in one step.
 */
export const redirects = pgTable(
  'redirects',
  {
    path: text().primaryKey(),
    articleId: uuid().references(() => articles.id, { onDelete: 'cascade' }),
    sectionId: uuid().references(() => sections.id, { onDelete: 'cascade' }),
    tagId: uuid().references(() => tags.id, { onDelete: 'cascade' }),
    bylineId: uuid().references(() => bylines.id, { onDelete: 'cascade' }),
    target: text(),
    createdBy: uuid().references(() => editors.id),
    createdAt: now(),
  },
  (table) => [
    check(
      'redirects_one_target',
      sql`num_nonnulls(${table.articleId}, ${table.sectionId}, ${table.tagId}, ${table.bylineId}, ${table.target}) = 1`,
    ),
    index().on(table.articleId),
    index().on(table.sectionId),
    index().on(table.tagId),
    index().on(table.bylineId),
    index().on(table.createdBy),
    lineIsClean(table.path),
    lineIsClean(table.target),
  ],
)
