import { connection } from 'next/server'
import { conditional, missing } from '@/app/conditional'
import { findPublisher } from '@/app/publisher'
import { atomFeed } from '@/domain/feeds/atom'
import { feedFormats, isFeedFormat } from '@/domain/feeds/feed'
import { feedUpdatedAt } from '@/domain/feeds/feed-source'
import { jsonFeed } from '@/domain/feeds/json-feed'
import { findFeedSubject, listFeedArticles } from '@/domain/feeds/queries'
import { rssFeed } from '@/domain/feeds/rss'
import { findCrawlerSettings } from '@/domain/settings/queries'
import { t } from '@/messages'

const writers = { 'rss.xml': rssFeed, 'atom.xml': atomFeed, 'feed.json': jsonFeed }

type Context = { params: Promise<{ of: string; slug: string; format: string }> }

/** The feeds of the site and of each list, rewritten here from their public addresses. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  await connection()
  const { of, slug, format } = await params
  const subject = isFeedFormat(format) ? await findFeedSubject(of, slug) : null
  if (!subject || !isFeedFormat(format)) return missing()

  const [articles, publisher, { webSubHub }] = await Promise.all([
    listFeedArticles(subject.list),
    findPublisher(),
    findCrawlerSettings(),
  ])
  const { name, path } = subject
  const title = name ? t('feeds.titleOf', { name, site: publisher.name }) : publisher.name
  const description = subject.description || (name ? '' : publisher.tagline)
  return conditional(request, {
    body: writers[format]({ publisher, path, title, description, hub: webSubHub, articles }),
    type: `${feedFormats[format]}; charset=utf-8`,
    ...(articles.length > 0 && { changedAt: feedUpdatedAt({ articles }) }),
  })
}
