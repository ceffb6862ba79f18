import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { bytes, lineIsClean, moment, now } from './columns'

const article = () =>
  uuid()
    .notNull()
    .references(() => articles.id, { onDelete: 'cascade' })

/** Views of an article in one hour; rolled into `article_days` after 90 days. */
export const articleViews = pgTable(
  'article_views',
  { articleId: article(), hour: moment().notNull(), count: integer().notNull() },
  (table) => [primaryKey({ columns: [table.articleId, table.hour] }), index().on(table.hour)],
)

export const articleDays = pgTable(
  'article_days',
  { articleId: article(), day: date().notNull(), count: integer().notNull() },
  (table) => [primaryKey({ columns: [table.articleId, table.day] }), index().on(table.day)],
)

export const siteHours = pgTable('site_hours', {
  hour: moment().primaryKey(),
  visits: integer().notNull().default(0),
  readers: integer().notNull().default(0),
})

export const siteDays = pgTable('site_days', {
  day: date().primaryKey(),
  visits: integer().notNull().default(0),
  readers: integer().notNull().default(0),
})

export const referrers = pgTable(
  'referrers',
  {
    day: date().notNull(),
    articleId: article(),
    host: text().notNull(),
    count: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.day, table.host] }),
    index().on(table.day),
    lineIsClean(table.host),
  ],
)

/** When a reader's hash was last counted: for one article, or for the site where it names none. */
export const readerWindows = pgTable(
  'reader_windows',
  {
    reader: bytes().notNull(),
    articleId: uuid().references(() => articles.id, { onDelete: 'cascade' }),
    countedAt: moment().notNull(),
    seenAt: moment().notNull(),
  },
  (table) => [
    unique().on(table.reader, table.articleId).nullsNotDistinct(),
    index().on(table.articleId),
    index().on(table.seenAt),
  ],
)

/** The random salt of one day (Asia/Ho_Chi_Minh): deleted two days later, and with it every link. */
export const dailySalts = pgTable('daily_salts', {
  day: date().primaryKey(),
  salt: bytes().notNull(),
})

/** Figures carried over from an earlier site: an article's views, or the site's visits where it names none. */
export const baselines = pgTable(
  'baselines',
  {
    articleId: uuid().references(() => articles.id, { onDelete: 'cascade' }),
    count: bigint({ mode: 'number' }).notNull(),
    createdAt: now(),
  },
  (table) => [
    unique().on(table.articleId).nullsNotDistinct(),
    check('baselines_count', sql`${table.count} >= 0`),
  ],
)
