import { cacheLife, cacheTag } from 'next/cache'
import { cache } from 'react'
import type { Article } from '@/domain/articles/article'
import { type Beside, findBeside } from '@/domain/articles/beside/queries'
import { readLiveArticle } from '@/domain/articles/queries'
import { outlineOf } from '@/domain/documents/outline'
import { type Packed, pack, unpack } from '@/domain/freshness/packed'
import { tags } from '@/domain/freshness/tags'
import type { Media } from '@/domain/media/media'
import { listMedia } from '@/domain/media/queries'
import type { Publisher } from '@/domain/structured-data/graph'
import { isSlug } from '@/domain/text/slug'
import { findPublisher } from './publisher'

export type Story = Beside & { article: Article; publisher: Publisher; media: Media }

/** What an article's page shows; null where none is live. Read once for head and body. */
export const findStory = cache(async (slug: string): Promise<Story | null> => {
  const packed = isSlug(slug) ? await storyAt(slug) : null
  return packed && unpack(packed)
})

/**
 * One cached read for all of it: each read of its own costs a page as much as its query. Any
 * publication anywhere may change what stands beside an article.
 */
async function storyAt(slug: string): Promise<Packed<Story> | null> {
  'use cache'
  cacheTag(tags.articles, tags.related)
  cacheLife({ stale: 300, revalidate: 300, expire: 604_800 })

  const story = await readStory(slug)
  return story && pack(story)
}

async function readStory(slug: string): Promise<Story | null> {
  const [article, beside, publisher] = await Promise.all([
    readLiveArticle(slug),
    findBeside(slug),
    findPublisher(),
  ])
  if (!article || !beside) return null
  cacheTag(tags.corrections(article.id))
  const media = await listMedia(outlineOf(article.body).mediaIds)
  return { article, publisher, media, ...beside }
}
