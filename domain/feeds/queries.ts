import 'server-only'
import { and, eq } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { mediaVariants } from '@/db/schema'
import type { Article } from '@/domain/articles/article'
import type { ArticleList } from '@/domain/articles/lists/list'
import { findListPage } from '@/domain/articles/lists/queries'
import { findLiveArticle } from '@/domain/articles/queries'
import { findAuthor } from '@/domain/bylines/queries'
import { outlineOf } from '@/domain/documents/outline'
import { tags } from '@/domain/freshness/tags'
import { type PictureFile, shownFile } from '@/domain/media/picture'
import { listMedia } from '@/domain/media/queries'
import { findSection } from '@/domain/sections/queries'
import { findTag } from '@/domain/tags/queries'
import type { FeedArticle } from './feed-source'

/** What a feed is of; `name` is null for the whole site. */
export type FeedSubject = {
  list: ArticleList
  path: string
  name: string | null
  description: string
}

/** Null for what has no feed. `of` is the first piece of the list's address, `trang` the whole site. */
export async function findFeedSubject(of: string, slug: string): Promise<FeedSubject | null> {
  const path = `/${of}/${slug}`
  switch (of) {
    case 'trang':
      return { list: { of: 'everything' }, path: '/', name: null, description: '' }
    case 'chuyen-muc': {
      const found = await findSection(slug)
      return found && { ...found, list: { of: 'section', id: found.id }, path }
    }
    case 'the': {
      const found = await findTag(slug)
      return found && { ...found, list: { of: 'topic', id: found.id }, path, description: '' }
    }
    case 'tac-gia': {
      const found = await findAuthor(slug)
      const description = found?.role ?? ''
      return found && { ...found, list: { of: 'author', id: found.id }, path, description }
    }
    default:
      return null
  }
}

/** The newest of a list with their whole texts, as many as the list's first page shows. */
export async function listFeedArticles(list: ArticleList): Promise<FeedArticle[]> {
  const page = await findListPage(list, 1)
  const slugs = page?.headlines.map(({ slug }) => slug) ?? []
  const found = await Promise.all(slugs.map(findLiveArticle))
  return Promise.all(found.filter((article) => article !== null).map(withMedia))
}

async function withMedia(article: Article): Promise<FeedArticle> {
  const [media, coverBytes] = await Promise.all([
    listMedia(outlineOf(article.body).mediaIds),
    bytesOf(article.cover),
  ])
  return { article, media, coverBytes }
}

async function bytesOf(cover: Article['cover']): Promise<number> {
  const file = cover && shownFile(cover)
  return cover && file ? bytesOfFile(cover.id, file) : 0
}

async function bytesOfFile(id: string, { width, format }: PictureFile): Promise<number> {
  'use cache'
  cacheTag(tags.media)
  cacheLife('days')

  const [row] = await db()
    .select({ bytes: mediaVariants.bytes })
    .from(mediaVariants)
    .where(
      and(
        eq(mediaVariants.mediaId, id),
        eq(mediaVariants.width, width),
        eq(mediaVariants.format, format),
      ),
    )
    .limit(1)
  return row?.bytes ?? 0
}
