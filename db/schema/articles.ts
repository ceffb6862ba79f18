import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { bylines } from './bylines'
import { id, jsonIsClean, lineIsClean, moment, now, textIsClean, writtenColumns } from './columns'
import { editors } from './editors'
import { media } from './media'
import { sections } from './sections'
import { tags } from './tags'

/** The newsroom's working copy. What readers see is a publication's revision, never this row. */
export const articles = pgTable(
  'articles',
  {
    id: id(),
    kind: text().notNull().default('article'),
    slug: text().notNull().unique(),
    ...writtenColumns(),
    sectionId: uuid().references(() => sections.id),
    coverId: uuid().references(() => media.id),
    noindex: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    createdBy: uuid().references(() => editors.id),
    createdAt: now(),
    updatedAt: now(),
  },
  (table) => [
    check('articles_kind', sql`${table.kind} in ('article', 'page')`),
    check('articles_slug_shape', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    index().on(table.updatedAt.desc().nullsFirst(), table.id.desc().nullsFirst()),
    index().on(table.sectionId),
    index().on(table.coverId),
    index().on(table.createdBy),
    index('articles_titles').using('gin', sql`fold_text(${table.title}) gin_trgm_ops`),
    index('articles_pages').on(table.id).where(sql`${table.kind} = 'page'`),
    lineIsClean(table.title),
    textIsClean(table.standfirst),
    jsonIsClean(table.body),
    textIsClean(table.coverCaption),
    lineIsClean(table.sourceName),
    lineIsClean(table.sourceUrl),
    lineIsClean(table.seoTitle),
    lineIsClean(table.seoDescription),
  ],
)

export const articleTags = pgTable(
  'article_tags',
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    tagId: uuid()
      .notNull()
      .references(() => tags.id),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.tagId] }), index().on(table.tagId)],
)

export const articleBylines = pgTable(
  'article_bylines',
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    bylineId: uuid()
      .notNull()
      .references(() => bylines.id),
    position: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.bylineId] }),
    index().on(table.bylineId),
  ],
)

/** Other stories chosen by hand to stand first beside this one. */
export const articleRelations = pgTable(
  'article_relations',
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    relatedId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    position: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.relatedId] }),
    index().on(table.relatedId),
    check('article_relations_other', sql`${table.articleId} <> ${table.relatedId}`),
  ],
)

/** A story held at the top of the front page until a moment. */
export const pins = pgTable(
  'pins',
  {
    articleId: uuid()
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    position: integer().notNull().default(0),
    pinnedBy: uuid().references(() => editors.id),
    pinnedAt: now(),
    endsAt: moment(),
  },
  (table) => [index().on(table.position), index().on(table.pinnedBy)],
)

/** In the bin: gone for good 30 days after. */
export const discards = pgTable(
  'discards',
  {
    articleId: uuid()
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    discardedBy: uuid()
      .notNull()
      .references(() => editors.id),
    discardedAt: now(),
  },
  (table) => [index().on(table.discardedAt), index().on(table.discardedBy)],
)
