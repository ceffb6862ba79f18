import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, primaryKey, real, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { moment, words } from './columns'
import { publications } from './publications'

/**
 * A publication as search compares it, kept by triggers (drizzle/0015): `head` is its title (A) with
 * standfirst, bylines and tags (B), the others hold its body (C) as well. Folded words have no marks;
 * exact ones have those that were written, their tones in one placement. What has ended is not here.
 */
export const searchDocuments = pgTable(
  'search_documents',
  {
    publicationId: uuid()
      .primaryKey()
      .references(() => publications.id, { onDelete: 'cascade' }),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    sectionId: uuid(),
    publishedAt: moment().notNull(),
    startsAt: moment().notNull(),
    endsAt: moment(),
    headExact: words().notNull(),
    headFolded: words().notNull(),
    exact: words().notNull(),
    folded: words().notNull(),
  },
  (table) => [
    index().using('gin', table.headExact),
    index().using('gin', table.headFolded),
    index().using('gin', table.exact),
    index().using('gin', table.folded),
    index('search_documents_titles').using('gin', sql`ts_filter(${table.headFolded}, '{a}')`),
    index('search_documents_neighbours').using(
      'gin',
      sql`neighbours_in(${table.headExact}, ${table.headFolded}, ${table.exact}, ${table.folded})`,
    ),
    index().on(table.publishedAt.desc().nullsFirst(), table.publicationId.desc().nullsFirst()),
    index().on(table.articleId),
    index().on(table.endsAt),
  ],
)

/** Publications whose relatives the worker has yet to look for; of a stale one it writes the words anew. */
export const searchQueue = pgTable('search_queue', {
  publicationId: uuid()
    .primaryKey()
    .references(() => publications.id, { onDelete: 'cascade' }),
  isStale: boolean().notNull().default(false),
})

/** What `related` has to do with `article`: the more, the higher the score. Both need not be live. */
export const relatedArticles = pgTable(
  'related_articles',
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    relatedId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    score: real().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.relatedId] }),
    index().on(table.articleId, table.score.desc().nullsFirst()),
    index().on(table.relatedId),
  ],
)
