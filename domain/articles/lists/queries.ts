import 'server-only'
import { and, asc, desc, eq, gt, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import {
  liveArticles,
  liveStories,
  media,
  publicationBylines,
  publicationTags,
  sections,
} from '@/db/schema'
import type { Headline } from '@/domain/articles/article'
import { headlineColumns } from '@/domain/articles/columns'
import { tags } from '@/domain/freshness/tags'
import {
  type ArticleList,
  countOf,
  endOfMonth,
  type ListPage,
  type MonthCount,
  monthsOf,
  type Place,
  pagesOf,
  placeOf,
  startOfMonth,
  yearOf,
} from './list'

const storyShelf = {
  link: null,
  publishedAt: liveStories.publishedAt,
  tie: liveStories.articleId,
}

/** One page of a list, newest first; null beyond its last. Page 5,000 costs about what page 2 costs. */
export async function findListPage(list: ArticleList, page: number): Promise<ListPage | null> {
  const months = await listMonths(list)
  const count = countOf(months)
  const place = placeOf(page, months)
  if (!place) return page === 1 ? { headlines: [], page, pages: 1, count } : null
  return { headlines: await headlinesAt(list, place), page, pages: pagesOf(count), count }
}

/** The months a list reaches over, newest first, with the number of its articles in each. */
export async function listMonths(list: ArticleList): Promise<MonthCount[]> {
  return list.of === 'month' ? countsOfMonth({ of: 'everything' }, list.month) : countsOfAll(list)
}

// Kept as a whole besides: a page reads one result in place of one for each year.
async function countsOfAll(list: ArticleList): Promise<MonthCount[]> {
  'use cache'
  cacheLife('days')

  const [newest, ...earlier] = await listYears()
  if (newest === undefined) return []
  const counts = await Promise.all([
    ...monthsOf(newest).map((month) => countsOfMonth(list, month)),
    ...earlier.map((year) => countsOfYear(list, year)),
  ])
  return counts.flat()
}

/** From the newest story's year back to the oldest's. */
async function listYears(): Promise<number[]> {
  'use cache'
  cacheTag(tags.articles)
  cacheLife('days')

  const edge = (order: typeof asc | typeof desc) =>
    db()
      .select({ at: liveStories.publishedAt })
      .from(liveStories)
      .orderBy(order(liveStories.publishedAt), order(liveStories.articleId))
      .limit(1)
  const [[newest], [oldest]] = await Promise.all([edge(desc), edge(asc)])
  if (!newest || !oldest) return []
  const [last, first] = [yearOf(newest.at), yearOf(oldest.at)]
  return Array.from({ length: last - first + 1 }, (_, index) => last - index)
}

// What changes today leaves the counts of all earlier years, and of the other months, as they are.
async function countsOfYear(list: ArticleList, year: number): Promise<MonthCount[]> {
  'use cache'
  cacheTag(tags.stories(year))
  cacheLife('days')

  return countMonths(list, monthsOf(year))
}

async function countsOfMonth(list: ArticleList, month: string): Promise<MonthCount[]> {
  'use cache'
  cacheTag(tags.stories(month))
  cacheLife('days')

  return countMonths(list, [month])
}

// Each month's range of the index apart: naming the month of every story takes four times as long.
async function countMonths(list: ArticleList, months: readonly string[]): Promise<MonthCount[]> {
  const rows = months.map(
    (month) =>
      sql`(${month}::text, ${startOfMonth(month).toISOString()}::timestamptz, ${endOfMonth(month).toISOString()}::timestamptz)`,
  )
  const range: Range = { since: sql`asked.since`, until: sql`asked.until` }
  const counted = storiesOf(list, { count: sql<number>`count(*)::int`.as('count') }, range).as(
    'counted',
  )
  return db()
    .select({ month: sql<string>`asked.month`, count: counted.count })
    .from(sql`(values ${sql.join(rows, sql`, `)}) asked (month, since, until)`)
    .crossJoinLateral(counted)
    .where(gt(counted.count, 0))
    .orderBy(sql`asked.month desc`)
    .limit(months.length)
}

async function headlinesAt(list: ArticleList, place: Place): Promise<Headline[]> {
  'use cache'
  cacheTag(tags.articles, tags.sections)
  cacheLife('days')

  const { publishedAt, tie } = shelfOf(list)
  const shown = storiesOf(list, { articleId: liveStories.articleId }, place)
    .orderBy(desc(publishedAt), desc(tie))
    .limit(place.take)
    .offset(place.skip)

  return db()
    .select(headlineColumns)
    .from(liveArticles)
    .leftJoin(sections, eq(sections.id, liveArticles.sectionId))
    .leftJoin(media, eq(media.id, liveArticles.coverId))
    .where(inArray(liveArticles.id, shown))
    .orderBy(desc(liveArticles.publishedAt), desc(liveArticles.id))
    .limit(place.take)
}

type Range = Pick<Place, 'since' | 'until'> | { since: SQL; until: SQL }

/**
 * The live stories of a list, unordered, published within `range`: its end is no part of it. A link
 * repeats its story's moment; both are bounded, so that either side is read by its index.
 */
function storiesOf<Columns extends Record<string, SQL | SQL.Aliased | AnyPgColumn>>(
  list: ArticleList,
  columns: Columns,
  { since, until }: Range,
) {
  const { link, member } = shelfOf(list)
  const within = (moment: AnyPgColumn) => and(gte(moment, since), lt(moment, until))
  const stories = db().select(columns).from(liveStories).$dynamic()
  if (link) stories.innerJoin(link, eq(link.publicationId, liveStories.publicationId))
  return stories.where(
    and(member, within(liveStories.publishedAt), link ? within(link.publishedAt) : undefined),
  )
}

/** Where a list's order is indexed, and what makes a story its member. */
function shelfOf(list: ArticleList) {
  switch (list.of) {
    case 'topic':
      return { ...linkShelf(publicationTags), member: eq(publicationTags.tagId, list.id) }
    case 'author':
      return { ...linkShelf(publicationBylines), member: eq(publicationBylines.bylineId, list.id) }
    case 'section':
      return { ...storyShelf, member: eq(liveStories.sectionId, list.id) }
    default:
      return { ...storyShelf, member: undefined }
  }
}

function linkShelf(link: typeof publicationTags | typeof publicationBylines) {
  return { link, publishedAt: link.publishedAt, tie: link.publicationId }
}
