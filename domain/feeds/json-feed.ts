import { generateJsonFeed } from 'feedsmith'
import { changeOf, entryOf, type FeedArticle, type FeedSource, feedLinks } from './feed-source'

/** JSON Feed 1.1 with whole texts. Source: jsonfeed.org/version/1.1. */
export function jsonFeed(source: FeedSource): string {
  const { publisher, title, description, articles } = source
  const { page, self, hub } = feedLinks(source, 'feed.json')
  const feed = generateJsonFeed({
    title,
    home_page_url: page,
    feed_url: self,
    ...(description && { description }),
    icon: `${publisher.origin}/apple-icon.png`,
    favicon: `${publisher.origin}/icon.svg`,
    language: 'vi',
    authors: [{ name: publisher.name, url: `${publisher.origin}/` }],
    ...(hub && { hubs: [{ type: 'WebSub', url: hub }] }),
    items: articles.map((article) => itemOf(article, source)),
  })
  return JSON.stringify(feed)
}

function itemOf(entry: FeedArticle, { publisher }: FeedSource) {
  const { id, url, html, summary, language, authors, subjects, cover } = entryOf(entry, publisher)
  return {
    id,
    url,
    title: entry.article.title,
    content_html: html,
    summary,
    date_published: entry.article.publishedAt,
    date_modified: changeOf(entry.article),
    language,
    tags: subjects,
    ...(authors.length > 0 && { authors }),
    ...(cover && {
      image: cover.url,
      attachments: [{ url: cover.url, mime_type: cover.type, size_in_bytes: cover.bytes }],
    }),
  }
}
