import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { bylines } from './bylines'
import { id, moment, now, textIsClean } from './columns'
import { editors } from './editors'
import { revisions } from './revisions'
import { sections } from './sections'
import { tags } from './tags'

/**
 * A revision shown to readers from `startsAt` until `endsAt`. `publishedAt` is the article's first
 * publication, `changedAt` when its text changed afterwards. An exclusion constraint keeps two
 * publications of one article from overlapping (drizzle/0002).
 */
export const publications = pgTable(
  'publications',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    revisionId: uuid()
      .notNull()
      .references(() => revisions.id),
    sectionId: uuid().references(() => sections.id),
    publishedAt: moment().notNull(),
    changedAt: moment(),
    startsAt: moment().notNull(),
    endsAt: moment(),
    publishedBy: uuid().references(() => editors.id),
    createdAt: now(),
  },
  (table) => [
    check(
      'publications_order',
      sql`${table.endsAt} is null or ${table.endsAt} >= ${table.startsAt}`,
    ),
    index('publications_newest').on(
      table.publishedAt.desc().nullsFirst(),
      table.articleId.desc().nullsFirst(),
      table.startsAt,
      table.endsAt,
    ),
    index('publications_newest_of_section').on(
      table.sectionId,
      table.publishedAt.desc().nullsFirst(),
      table.articleId.desc().nullsFirst(),
      table.startsAt,
      table.endsAt,
    ),
    index().on(table.articleId),
    index().on(table.revisionId),
    index().on(table.startsAt),
    index().on(table.endsAt),
    index().on(table.publishedBy),
  ],
)

/** `publishedAt` stands here too, so that a tag's list is read from one index. */
export const publicationTags = pgTable(
  'publication_tags',
  {
    publicationId: uuid()
      .notNull()
      .references(() => publications.id, { onDelete: 'cascade' }),
    tagId: uuid()
      .notNull()
      .references(() => tags.id),
    publishedAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.publicationId, table.tagId] }),
    index().on(
      table.tagId,
      table.publishedAt.desc().nullsFirst(),
      table.publicationId.desc().nullsFirst(),
    ),
  ],
)

export const publicationBylines = pgTable(
  'publication_bylines',
  {
    publicationId: uuid()
      .notNull()
      .references(() => publications.id, { onDelete: 'cascade' }),
    bylineId: uuid()
      .notNull()
      .references(() => bylines.id),
    position: integer().notNull().default(0),
    publishedAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.publicationId, table.bylineId] }),
    index().on(
      table.bylineId,
      table.publishedAt.desc().nullsFirst(),
      table.publicationId.desc().nullsFirst(),
    ),
  ],
)

export const publicationRelations = pgTable(
  'publication_relations',
  {
    publicationId: uuid()
      .notNull()
      .references(() => publications.id, { onDelete: 'cascade' }),
    relatedId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    position: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.publicationId, table.relatedId] }),
    index().on(table.relatedId),
  ],
)

/** Taken from the readers for a reason; what stands in `notice` is told to them. */
export const withdrawals = pgTable(
  'withdrawals',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    reason: text().notNull().default(''),
    notice: text().notNull().default(''),
    withdrawnBy: uuid().references(() => editors.id),
    withdrawnAt: now(),
    restoredBy: uuid().references(() => editors.id),
    restoredAt: moment(),
  },
  (table) => [
    index().on(table.articleId),
    index().on(table.withdrawnBy),
    index().on(table.restoredBy),
    textIsClean(table.reason),
    textIsClean(table.notice),
  ],
)

export const corrections = pgTable(
  'corrections',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    note: text().notNull(),
    correctedBy: uuid().references(() => editors.id),
    correctedAt: now(),
  },
  (table) => [
    index().on(table.articleId, table.correctedAt.desc().nullsFirst()),
    index().on(table.correctedBy),
    textIsClean(table.note),
  ],
)
