import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { bylines, liveArticles, media, publicationBylines, sections } from '@/db/schema'
import { safeDocument } from '@/domain/documents/salvage'
import { tags } from '@/domain/freshness/tags'
import { isSlug } from '@/domain/text/slug'
import type { Article, Byline } from './article'
import { headlineColumns } from './columns'

/** Null for anything that is not a live article; junk never reaches cache or database. */
export async function findLiveArticle(slug: string): Promise<Article | null> {
  return isSlug(slug) ? liveArticle(slug) : null
}

async function liveArticle(slug: string): Promise<Article | null> {
  'use cache'
  cacheTag(tags.article(slug))
  cacheLife('days')

  const [row] = await db()
    .select({
      ...headlineColumns,
      publicationId: liveArticles.publicationId,
      body: liveArticles.body,
      changedAt: liveArticles.changedAt,
      language: liveArticles.language,
      sourceName: liveArticles.sourceName,
      sourceUrl: liveArticles.sourceUrl,
    })
    .from(liveArticles)
    .leftJoin(sections, eq(sections.id, liveArticles.sectionId))
    .leftJoin(media, eq(media.id, liveArticles.coverId))
    .where(and(eq(liveArticles.slug, slug), eq(liveArticles.kind, 'article')))
    .limit(1)
  if (!row) return null

  const { publicationId, sourceName, sourceUrl, body, ...article } = row
  return {
    ...article,
    body: safeDocument(body),
    bylines: await listBylines(publicationId),
    source: sourceName ? { name: sourceName, url: sourceUrl } : null,
  }
}

async function listBylines(publicationId: string): Promise<Byline[]> {
  return db()
    .select({ slug: bylines.slug, name: bylines.name, role: bylines.role })
    .from(publicationBylines)
    .innerJoin(bylines, eq(bylines.id, publicationBylines.bylineId))
    .where(eq(publicationBylines.publicationId, publicationId))
    .orderBy(asc(publicationBylines.position))
    .limit(20)
}
