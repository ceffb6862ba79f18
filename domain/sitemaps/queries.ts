import 'server-only'
import { and, asc, desc, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { liveArticles, liveStories, media, publications, tags as topics } from '@/db/schema'
import { startOfYear } from '@/domain/articles/lists/list'
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

/** Where the parts of all articles begin, oldest first in each year; none is longer than planned. */
export async function listParts(planned = plannedInPart): Promise<Part[]> {
  const months = await listMonths({ of: 'everything' })
  const years = new Set(months.map(({ month }) => Number(month.slice(0, 4))))
  const parts = await Promise.all([...years].map((year) => partsOfYear(year, planned)))
  return parts.flat()
}

// A year at a time: what changes today leaves the parts of all earlier years as they are.
async function partsOfYear(year: number, planned: number): Promise<Part[]> {
  'use cache'
  cacheTag(tags.stories(year))
  cacheLife('days')

  const rows = await db().execute<{ at: number; id: string; changed: number }>(sql`
    select n / ${planned}::int as part, min(at) filter (where n % ${planned}::int = 0) as at,
      min(id::text) filter (where n % ${planned}::int = 0) as id, max(changed) as changed
    from (
      select s.article_id as id, (extract(epoch from s.published_at) * 1000)::float8 as at,
        (extract(epoch from greatest(s.published_at, p.changed_at)) * 1000)::float8 as changed,
        row_number() over (order by s.published_at, s.article_id) - 1 as n
      from ${liveStories} s join ${publications} p on p.id = s.publication_id
      where s.published_at >= ${startOfYear(year).toISOString()}
        and s.published_at < ${startOfYear(year + 1).toISOString()}
    ) numbered
    group by 1 order by 1`)
  return rows.map(({ at, id, changed }, index) => ({
    start: { year, publishedAt: new Date(Math.floor(at)), articleId: index === 0 ? null : id },
    changedAt: new Date(changed),
  }))
}

/**
 * The articles of a part, a thousand at a time, so that no more than that is ever held: from its start
 * to the next part's. A start that is none any more still gives what it once did, and what came since.
 */
export async function* partEntries(
  start: PartStart,
  planned = plannedInPart,
): AsyncGenerator<SitemapEntry[]> {
  const starts = (await partsOfYear(start.year, planned)).map((part) => part.start)
  const index = starts.findIndex(({ articleId }) => articleId === start.articleId)
  const next = index === -1 ? null : (starts[index + 1] ?? null)
  let after: SQL = start.articleId === null ? sql`true` : sql`${shelf} >= ${key(start)}`
  for (let given = 0; given < mostInPart; given += batchSize) {
    const rows = await listAfter(start.year, after, next)
    yield rows.filter(({ noindex }) => !noindex).map(entryOf)
    const last = rows.at(-1)
    if (!last || rows.length < batchSize) return
    after = sql`${shelf} > (${last.at}::timestamptz, ${last.id}::uuid)`
  }
}

const shelf = sql`(${liveStories.publishedAt}, ${liveStories.articleId})`

function key({ publishedAt, articleId }: PartStart): SQL {
  return sql`(${publishedAt.toISOString()}::timestamptz, ${articleId}::uuid)`
}

async function listAfter(year: number, after: SQL, next: PartStart | null) {
  const stories = db()
    .select({ articleId: liveStories.articleId })
    .from(liveStories)
    .where(
      and(
        gte(liveStories.publishedAt, startOfYear(year)),
        lt(liveStories.publishedAt, startOfYear(year + 1)),
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
