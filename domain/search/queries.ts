import 'server-only'
import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { liveArticles, media, sections } from '@/db/schema'
import type { Headline } from '@/domain/articles/article'
import { headlineColumns } from '@/domain/articles/columns'
import { headlinesPerPage, pagesOf } from '@/domain/articles/lists/list'
import { type Found, hasWords, mostResults, type Search } from './search'

/**
 * Articles that hold every word of the query, with or without its marks: those whose titles do
 * first, then the others, the newest of each first; a page beyond the last is the last. Not cached: a cache must not be keyed by what
 * anybody types.
 */
export async function findArticles({ query, page }: Search): Promise<Found> {
  if (!hasWords(query)) return { headlines: [], page: 1, count: 0, isMore: false }

  const hits = await hitsOf(query)
  const count = Math.min(hits.length, mostResults)
  const shown = Math.min(page, pagesOf(count))
  const ids = hits
    .slice((shown - 1) * headlinesPerPage, Math.min(shown * headlinesPerPage, count))
    .map(({ publicationId }) => publicationId)
  return { headlines: await headlinesOf(ids), page: shown, count, isMore: hits.length > count }
}

async function hitsOf(query: string): Promise<{ publicationId: string }[]> {
  const asked = sql`plainto_tsquery('pg_catalog.simple', searchable(${query}))`
  const inTitle = sql`${liveArticles.titleWords} @@ ${asked}`
  const [inTitles, elsewhere] = await Promise.all([
    newestWhere(inTitle),
    newestWhere(sql`${liveArticles.words} @@ ${asked} and not ${inTitle}`),
  ])
  return [...inTitles, ...elsewhere].slice(0, mostResults + 1)
}

async function newestWhere(isHit: SQL): Promise<{ publicationId: string }[]> {
  return db()
    .select({ publicationId: liveArticles.publicationId })
    .from(liveArticles)
    .where(and(eq(liveArticles.kind, 'article'), isHit))
    .orderBy(desc(liveArticles.publishedAt), desc(liveArticles.id))
    .limit(mostResults + 1)
}

async function headlinesOf(publicationIds: readonly string[]): Promise<Headline[]> {
  const headlines = await db()
    .select({ ...headlineColumns, publicationId: liveArticles.publicationId })
    .from(liveArticles)
    .leftJoin(sections, eq(sections.id, liveArticles.sectionId))
    .leftJoin(media, eq(media.id, liveArticles.coverId))
    .where(inArray(liveArticles.publicationId, [...publicationIds]))
    .limit(headlinesPerPage)
  const byId = new Map(headlines.map(({ publicationId, ...headline }) => [publicationId, headline]))
  return publicationIds.flatMap((id) => byId.get(id) ?? [])
}
