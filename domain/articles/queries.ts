import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { keptQuery } from '@/db/kept-query'
import { rowList } from '@/db/row-lists'
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
  cacheLife('days')

  return readLiveArticle(slug)
}

/** As `findLiveArticle`, for a cached read of more than the article: its tags become the reader's. */
export async function readLiveArticle(slug: string): Promise<Article | null> {
  cacheTag(tags.article(slug), tags.sections, tags.bylines, tags.topics, tags.media)
  const [row] = await articleAt().execute({ slug })
  if (!row) return null

  const { sourceName, sourceUrl, body, ...article } = row
  return {
    ...article,
    body: safeDocument(body),
    source: sourceName ? { name: sourceName, url: webAddress(sourceUrl) } : null,
  }
}

const articleAt = keptQuery(() =>
  db()
    .select({
      ...articleColumns,
      bylines: rowList<Byline>(writers),
      tags: rowList<Topic>(subjects),
    })
    .from(liveArticles)
    .leftJoin(sections, eq(sections.id, liveArticles.sectionId))
    .leftJoin(media, eq(media.id, liveArticles.coverId))
    .where(and(eq(liveArticles.slug, sql.placeholder('slug')), eq(liveArticles.kind, 'article')))
    .limit(1)
    .prepare('article-at'),
)

function webAddress(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null
}

type Topic = Article['tags'][number]

const writers = sql`(
  select b.slug, b.name, b.role from ${publicationBylines} p join ${bylines} b on b.id = p.byline_id
  where p.publication_id = ${liveArticles.publicationId} order by p.position limit 20)`

const subjects = sql`(
  select t.slug, t.name from ${publicationTags} p join ${topics} t on t.id = p.tag_id
  where p.publication_id = ${liveArticles.publicationId} order by t.name collate "vi-x-icu" limit 20)`
