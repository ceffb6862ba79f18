import { cacheLife, cacheTag } from 'next/cache'
import { cache } from 'react'
import { findNeighbours } from '@/domain/articles/neighbours/queries'
import { readLiveArticle } from '@/domain/articles/queries'
import { listCorrections } from '@/domain/corrections/queries'
import { outlineOf } from '@/domain/documents/outline'
import { tags } from '@/domain/freshness/tags'
import { listMedia } from '@/domain/media/queries'
import { isSlug } from '@/domain/text/slug'
import { listTranslations } from '@/domain/translations/queries'
import { countViews } from '@/domain/views/queries'
import { findPublisher } from './publisher'

/** What an article's page shows; null where none is live. Read once for head and body. */
export const findStory = cache(async (slug: string) => (isSlug(slug) ? storyAt(slug) : null))

/**
 * One cached read for all of it: each read of its own costs a page as much as its query. Any
 * publication anywhere may change what stands beside an article.
 */
async function storyAt(slug: string) {
  'use cache'
  cacheTag(tags.articles, tags.related)
  cacheLife({ stale: 300, revalidate: 300, expire: 604_800 })

  const article = await readLiveArticle(slug)
  if (!article) return null
  cacheTag(tags.corrections(article.id))
  const [publisher, media, views, corrections, translations, neighbours] = await Promise.all([
    findPublisher(),
    listMedia(outlineOf(article.body).mediaIds),
    countViews(article.id),
    listCorrections(article.id),
    listTranslations(article.id),
    findNeighbours(article),
  ])
  return { article, publisher, media, views, corrections, translations, neighbours }
}
