import 'server-only'
import { and, asc, eq, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import {
  bylines,
  liveArticles,
  media,
  publicationBylines,
  publicationTags,
  sections,
  tags as topics,
} from '@/db/schema'
import { safeDocument } from '@/domain/documents/salvage'
import { tags } from '@/domain/freshness/tags'
import { isSlug } from '@/domain/text/slug'
import type { Article, Byline } from './article'
import { articleColumns } from './columns'

/** Null for anything that is not a live article; junk never reaches cache or database. */
export async function findLiveArticle(slug: string): Promise<Article | null> {
  return isSlug(slug) ? liveArticle(slug) : null
}

async function liveArticle(slug: string): Promise<Article | null> {
  'use cache'
  cacheTag(tags.article(slug), tags.sections, tags.bylines, tags.topics, tags.media)
  cacheLife('days')

  const [row] = await db()
    .select(articleColumns)
    .from(liveArticles)
    .leftJoin(sections, eq(sections.id, liveArticles.sectionId))
    .leftJoin(media, eq(media.id, liveArticles.coverId))
    .where(and(eq(liveArticles.slug, slug), eq(liveArticles.kind, 'article')))
    .limit(1)
  if (!row) return null

  const { publicationId, sourceName, sourceUrl, body, ...article } = row
  const [writers, subjects] = await Promise.all([
    listBylines(publicationId),
    listTopics(publicationId),
  ])
  return {
    ...article,
    body: safeDocument(body),
    bylines: writers,
    tags: subjects,
    source: sourceName ? { name: sourceName, url: webAddress(sourceUrl) } : null,
  }
}

function webAddress(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null
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

async function listTopics(publicationId: string): Promise<{ slug: string; name: string }[]> {
  return db()
    .select({ slug: topics.slug, name: topics.name })
    .from(publicationTags)
    .innerJoin(topics, eq(topics.id, publicationTags.tagId))
    .where(eq(publicationTags.publicationId, publicationId))
    .orderBy(sql`${topics.name} collate "vi-x-icu"`)
    .limit(20)
}
