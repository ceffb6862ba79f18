import { generateRssFeed } from 'feedsmith'
import { entryOf, type FeedArticle, type FeedSource, feedLinks, feedUpdatedAt } from './feed-source'
import { tightXml } from './tight-xml'

/** RSS 2.0 with whole texts. Source: rssboard.org/rss-specification, and /rss-profile. */
export function rssFeed(source: FeedSource): string {
  const { publisher, title, description, articles } = source
  const { page, self, hub } = feedLinks(source, 'rss.xml')
  const xml = generateRssFeed({
    title,
    link: page,
    description: description || title,
    language: 'vi',
    ...(articles.length > 0 && { lastBuildDate: feedUpdatedAt(source) }),
    atom: {
      links: [
        { href: self, rel: 'self', type: 'application/rss+xml' },
        ...(hub ? [{ href: hub, rel: 'hub' }] : []),
      ],
    },
    items: articles.map((article) => itemOf(article, source)),
    dc: { publishers: [publisher.name] },
  })
  return tightXml(xml)
}

function itemOf(entry: FeedArticle, { publisher }: FeedSource) {
  const { id, url, html, summary, language, authors, subjects, cover } = entryOf(entry, publisher)
  return {
    title: entry.article.title,
    link: url,
    guid: { value: id, isPermaLink: false },
    description: summary,
    pubDate: entry.article.publishedAt,
    categories: subjects.map((name) => ({ name })),
    content: { encoded: html },
    dc: { creators: authors.map(({ name }) => name), languages: [language] },
    ...(cover && { enclosures: [{ url: cover.url, length: cover.bytes, type: cover.type }] }),
  }
}
