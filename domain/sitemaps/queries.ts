import 'server-only'
import { and, asc, desc, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { liveArticles, liveStories, media, publications, tags as topics } from '@/db/schema'
import { endOfMonth, startOfMonth, startOfYear } from '@/domain/articles/lists/list'
import { listMonths } from '@/domain/articles/lists/queries'
import { tags } from '@/domain/freshness/tags'
import { pictureColumns } from '@/domain/media/columns'
import { shownAddress } from '@/domain/media/picture'
import { newestOfTag } from '@/domain/tags/reads'
import {
  mostInPart,
  type NewsEntry,
  type Part,
  type PartStart,
  plannedInPart,
  type SitemapEntry,
} from './sitemap'

const batchSize = 1_000
const mostTopics = 40_000
const mostNews = 1_000
const newsHours = 48

/**
 * Where the parts of all articles begin, oldest first in each year; none is longer than planned. A year
 * of few articles is one part, the months of another have theirs.
 */
export async function listParts(planned = plannedInPart): Promise<Part[]> {
  const months = await listMonths({ of: 'everything' })
  const years = new Set(months.map(({ month }) => month.slice(0, 4)))
  const parts = await Promise.all(
    [...years].map((year) => {
      const ofYear = months.filter(({ month }) => month.startsWith(year))
      const articles = ofYear.reduce((sum, { count }) => sum + count, 0)
      const periods = articles <= planned ? [year] : ofYear.map(({ month }) => month).reverse()
      return partsOfYear(year, periods, planned)
    }),
  )
  return parts.flat()
}

/** One cached read for a year: each of its months would cost the index as much as a query. */
async function partsOfYear(year: string, periods: string[], planned: number): Promise<Part[]> {
  'use cache'
  cacheTag(tags.stories(year))
  cacheLife('days')

  const parts = await Promise.all(periods.map((period) => partsOf(period, planned)))
  return parts.flat()
}

// A period at a time: what changes today leaves the parts of all earlier ones as they are.
async function partsOf(period: string, planned: number): Promise<Part[]> {
  'use cache'
  cacheTag(tags.stories(period))
  cacheLife('days')

  const { since, until } = boundsOf(period)
  const rows = await db().execute<{ at: number; id: string; changed: number }>(sql`
    select n / ${planned}::int as part, min(at) filter (where n % ${planned}::int = 0) as at,
      min(id::text) filter (where n % ${planned}::int = 0) as id, max(changed) as changed
    from (
      select s.article_id as id, (extract(epoch from s.published_at) * 1000)::float8 as at,
        (extract(epoch from greatest(s.published_at, p.changed_at)) * 1000)::float8 as changed,
        row_number() over (order by s.published_at, s.article_id) - 1 as n
      from ${liveStories} s join ${publications} p on p.id = s.publication_id
      where s.published_at >= ${since.toISOString()} and s.published_at < ${until.toISOString()}
    ) numbered
    group by 1 order by 1`)
  return rows.map(({ at, id, changed }, index) => ({
    start: {
      period,
      first: index === 0 ? null : { publishedAt: new Date(Math.floor(at)), articleId: id },
    },
    changedAt: new Date(changed),
  }))
}

function boundsOf(period: string): { since: Date; until: Date } {
  const year = Number(period)
  return Number.isNaN(year)
    ? { since: startOfMonth(period), until: endOfMonth(period) }
    : { since: startOfYear(year), until: startOfYear(year + 1) }
}

/**
 * The articles of a part, a thousand at a time, so that no more than that is ever held: from its start
 * to the next part's. A start that is none any more still gives what it once did, and what came since.
 */
export async function* partEntries(
  start: PartStart,
  planned = plannedInPart,
): AsyncGenerator<SitemapEntry[]> {
  const starts = (await partsOf(start.period, planned)).map((part) => part.start)
  const index = starts.findIndex(({ first }) => first?.articleId === start.first?.articleId)
  const next = index === -1 ? null : (starts[index + 1]?.first ?? null)
  let after: SQL = start.first === null ? sql`true` : sql`${shelf} >= ${key(start.first)}`
  for (let given = 0; given < mostInPart; given += batchSize) {
    const rows = await listAfter(start.period, after, next)
    yield rows.filter(({ noindex }) => !noindex).map(entryOf)
    const last = rows.at(-1)
    if (!last || rows.length < batchSize) return
    after = sql`${shelf} > (${last.at}::timestamptz, ${last.id}::uuid)`
  }
}

const shelf = sql`(${liveStories.publishedAt}, ${liveStories.articleId})`

type First = NonNullable<PartStart['first']>

function key({ publishedAt, articleId }: First): SQL {
  return sql`(${publishedAt.toISOString()}::timestamptz, ${articleId}::uuid)`
}

async function listAfter(period: string, after: SQL, next: First | null) {
  const { since, until } = boundsOf(period)
  const stories = db()
    .select({ articleId: liveStories.articleId })
    .from(liveStories)
    .where(
      and(
        gte(liveStories.publishedAt, since),
        lt(liveStories.publishedAt, until),
        after,
        next ? sql`${shelf} < ${key(next)}` : undefined,
      ),
    )
    .orderBy(asc(liveStories.publishedAt), asc(liveStories.articleId))
    .limit(batchSize)

  return db()
    .select({
      id: liveArticles.id,
      at: sql<string>`${liveArticles.publishedAt}::text`,
      slug: liveArticles.slug,
      noindex: liveArticles.noindex,
      publishedAt: liveArticles.publishedAt,
      changedAt: liveArticles.changedAt,
      cover: pictureColumns,
    })
    .from(liveArticles)
    .leftJoin(media, eq(media.id, liveArticles.coverId))
    .where(inArray(liveArticles.id, stories))
    .orderBy(asc(liveArticles.publishedAt), asc(liveArticles.id))
    .limit(batchSize)
}

type Row = Awaited<ReturnType<typeof listAfter>>[number]

function entryOf({ slug, publishedAt, changedAt, cover }: Row): SitemapEntry {
  return {
    path: `/bai-viet/${slug}`,
    changedAt: changedAt ?? publishedAt,
    image: cover && shownAddress(cover),
  }
}

/** Tags that name something to read. */
export async function listUsedTopics(): Promise<{ slug: string }[]> {
  'use cache'
  cacheTag(tags.topics, tags.articles)
  cacheLife('days')

  return db()
    .select({ slug: topics.slug })
    .from(topics)
    .crossJoinLateral(newestOfTag())
    .orderBy(asc(topics.slug))
    .limit(mostTopics)
}

/** The news of the last two days, newest first. Not cached: what is news ends with the clock. */
export async function listNews(): Promise<NewsEntry[]> {
  const { slug, title, language, publishedAt } = liveArticles
  const rows = await db()
    .select({ slug, title, language, publishedAt })
    .from(liveArticles)
    .where(
      and(
        gte(liveArticles.publishedAt, sql`now() - make_interval(hours => ${newsHours})`),
        eq(liveArticles.kind, 'article'),
        eq(liveArticles.noindex, false),
      ),
    )
    .orderBy(desc(liveArticles.publishedAt), desc(liveArticles.id))
    .limit(mostNews)
  return rows.map(({ slug: name, ...entry }) => ({ ...entry, path: `/bai-viet/${name}` }))
}
