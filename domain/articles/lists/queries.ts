import 'server-only'
import { asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { keptQuery } from '@/db/kept-query'
import { liveArticles, liveStories, media, sections } from '@/db/schema'
import type { Headline } from '@/domain/articles/article'
import { headlineColumns } from '@/domain/articles/columns'
import { type Packed, pack, unpack } from '@/domain/freshness/packed'
import { tags } from '@/domain/freshness/tags'
import { type Range, shelfOf, storiesOf } from './columns'
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

/** One page of a list, newest first; null beyond its last. Page 5,000 costs about what page 2 costs. */
export async function findListPage(list: ArticleList, page: number): Promise<ListPage | null> {
  const months = await listMonths(list)
  const count = countOf(months)
  const place = placeOf(page, months)
  if (!place) return page === 1 ? { headlines: [], page, pages: 1, count } : null
  const headlines = unpack(await headlinesAt(list, place))
  return { headlines, page, pages: pagesOf(count), count }
}

/** The months a list reaches over, newest first, with the number of its articles in each. */
export async function listMonths(list: ArticleList): Promise<MonthCount[]> {
  return list.of === 'month'
    ? countsOfMonths({ of: 'everything' }, [list.month])
    : unpack(await countsOfAll(list))
}

// What changes today leaves all counts but those of the newest month as they are: what a page reads is
// one result, and to make it anew takes one count.
async function countsOfAll(list: ArticleList): Promise<Packed<MonthCount[]>> {
  'use cache'
  cacheLife('days')

  const [newest, oldest] = await findEdges()
  if (!newest || !oldest) return pack([])
  const [month, year] = [monthOf(newest), yearOf(newest)]
  const counts = await Promise.all([
    countsOfMonths(list, [month]),
    countsOfMonths(
      list,
      monthsOf(year).filter((other) => other < month),
    ),
    countsOfYears(list, { from: yearOf(oldest), until: year }),
  ])
  return pack(counts.flat())
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

async function headlinesAt(list: ArticleList, place: Place): Promise<Packed<Headline[]>> {
  'use cache'
  cacheTag(tags.articles, tags.sections)
  cacheLife('days')

  const { since, until, ...rest } = place
  const bounds = { since: since.toISOString(), until: until.toISOString() }
  const id = 'id' in list ? list.id : null
  return pack(await headlinesOf[list.of]().execute({ ...bounds, ...rest, id }))
}

const headlinesOf = {
  everything: headlinesIn('everything'),
  month: headlinesIn('month'),
  section: headlinesIn('section'),
  topic: headlinesIn('topic'),
  author: headlinesIn('author'),
} satisfies Record<ArticleList['of'], unknown>

function headlinesIn(of: ArticleList['of']) {
  return keptQuery(() => {
    const list = { of, id: sql.placeholder('id') }
    const { publishedAt, tie } = shelfOf(list)
    const shown = storiesOf(
      list,
      { articleId: liveStories.articleId },
      { since: sql`${sql.placeholder('since')}`, until: sql`${sql.placeholder('until')}` },
    )
      .orderBy(desc(publishedAt), desc(tie))
      .limit(sql.placeholder('take'))
      .offset(sql.placeholder('skip'))

    return db()
      .select(headlineColumns)
      .from(liveArticles)
      .leftJoin(sections, eq(sections.id, liveArticles.sectionId))
      .leftJoin(media, eq(media.id, liveArticles.coverId))
      .where(inArray(liveArticles.id, shown))
      .orderBy(desc(liveArticles.publishedAt), desc(liveArticles.id))
      .limit(sql.placeholder('take'))
      .prepare(`headlines-of-${of}`)
  })
}
