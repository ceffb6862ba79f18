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
  monthOf,
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
  return list.of === 'month'
    ? countsOfMonths({ of: 'everything' }, [list.month])
    : countsOfAll(list)
}

// What changes today leaves all counts but those of the newest month as they are: what a page reads is
// one result, and to make it anew takes one count.
async function countsOfAll(list: ArticleList): Promise<MonthCount[]> {
  'use cache'
  cacheLife('days')

  const [newest, oldest] = await findEdges()
  if (!newest || !oldest) return []
  const [month, year] = [monthOf(newest), yearOf(newest)]
  const counts = await Promise.all([
    countsOfMonths(list, [month]),
    countsOfMonths(
      list,
      monthsOf(year).filter((other) => other < month),
    ),
    countsOfYears(list, { from: yearOf(oldest), until: year }),
  ])
  return counts.flat()
}

/** When the newest story was published, and the oldest; nothing where there is none. */
async function findEdges(): Promise<Date[]> {
  'use cache'
  cacheTag(tags.articles)
  cacheLife('days')

  const edge = (order: typeof asc | typeof desc) =>
    db()
      .select({ at: liveStories.publishedAt })
      .from(liveStories)
      .orderBy(order(liveStories.publishedAt), order(liveStories.articleId))
      .limit(1)
  const edges = await Promise.all([edge(desc), edge(asc)])
  return edges.flat().map(({ at }) => at)
}

async function countsOfYears(
  list: ArticleList,
  { from, until }: { from: number; until: number },
): Promise<MonthCount[]> {
  'use cache'
  cacheLife('days')

  const years = Array.from({ length: until - from }, (_, index) => until - 1 - index)
  const counts = await Promise.all(years.map((year) => countsOfYear(list, year)))
  return counts.flat()
}

async function countsOfYear(list: ArticleList, year: number): Promise<MonthCount[]> {
  'use cache'
  cacheTag(tags.stories(year))
  cacheLife('days')

  return countMonths(list, monthsOf(year))
}

async function countsOfMonths(list: ArticleList, months: readonly string[]): Promise<MonthCount[]> {
  'use cache'
  cacheTag(...months.map(tags.stories))
  cacheLife('days')

  return months.length > 0 ? countMonths(list, months) : []
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
