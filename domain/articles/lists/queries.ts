import 'server-only'
import { and, asc, desc, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
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
import { TIME_ZONE } from '@/domain/text/dates'
import {
  type ArticleList,
  countOf,
  type ListPage,
  type MonthCount,
  type Place,
  pagesOf,
  placeOf,
  startOfYear,
  yearOf,
} from './list'

const zone = sql.raw(`'${TIME_ZONE}'`)
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
  if (list.of === 'month') {
    const months = await monthsOfYear({ of: 'everything' }, Number(list.month.slice(0, 4)))
    return months.filter(({ month }) => month === list.month)
  }
  return monthsOfAllYears(list)
}

// Kept as a whole besides: a page reads one result in place of one for each year.
async function monthsOfAllYears(list: ArticleList): Promise<MonthCount[]> {
  'use cache'
  cacheLife('days')

  const years = await listYears()
  const months = await Promise.all(years.map((year) => monthsOfYear(list, year)))
  return months.flat()
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

// A year at a time: what changes today leaves the counts of all earlier years as they are.
async function monthsOfYear(list: ArticleList, year: number): Promise<MonthCount[]> {
  'use cache'
  cacheTag(tags.stories(year))
  cacheLife('days')

  const { publishedAt } = shelfOf(list)
  const month = sql`date_trunc('month', ${publishedAt}, ${zone})`
  return storiesOf(
    list,
    {
      month: sql<string>`to_char(${month} at time zone ${zone}, 'YYYY-MM')`,
      count: sql<number>`count(*)::int`,
    },
    { since: startOfYear(year), until: startOfYear(year + 1) },
  )
    .groupBy(month)
    .orderBy(desc(month))
    .limit(12)
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

/**
 * The live stories of a list, unordered, published within `range`: its end is no part of it. A link
 * repeats its story's moment; both are bounded, so that either side is read by its index.
 */
function storiesOf<Columns extends Record<string, SQL | AnyPgColumn>>(
  list: ArticleList,
  columns: Columns,
  { since, until }: Pick<Place, 'since' | 'until'>,
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
