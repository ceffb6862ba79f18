import { generateAtomFeed } from 'feedsmith'
import {
  changeOf,
  entryOf,
  type FeedArticle,
  type FeedSource,
  feedLinks,
  feedUpdatedAt,
} from './feed-source'
import { tightXml } from './tight-xml'

/** Atom 1.0 with whole texts. Source: RFC 4287. */
export function atomFeed(source: FeedSource): string {
  const { publisher, title, description, articles } = source
  const { page, self, hub } = feedLinks(source, 'atom.xml')
  const xml = generateAtomFeed({
    id: page,
    title: { value: title },
    ...(description && { subtitle: { value: description } }),
    updated: feedUpdatedAt(source),
    authors: [{ name: publisher.name, uri: `${publisher.origin}/` }],
    icon: `${publisher.origin}/icon.svg`,
    links: [
      { href: page, rel: 'alternate', type: 'text/html' },
      { href: self, rel: 'self', type: 'application/atom+xml' },
      ...(hub ? [{ href: hub, rel: 'hub' }] : []),
    ],
    entries: articles.map((article) => entryIn(article, source)),
    xml: { lang: 'vi' },
  })
  return tightXml(xml)
}

function entryIn(entry: FeedArticle, { publisher }: FeedSource) {
  const { id, url, html, summary, language, authors, subjects, cover } = entryOf(entry, publisher)
  return {
    id,
    title: { value: entry.article.title },
    published: entry.article.publishedAt,
    updated: changeOf(entry.article),
    authors: authors.map(({ name, url: uri }) => ({ name, uri })),
    categories: subjects.map((term) => ({ term })),
    summary: { value: summary },
    content: { type: 'html', value: html },
    links: [
      { href: url, rel: 'alternate', type: 'text/html', hreflang: language },
      ...(cover
        ? [{ href: cover.url, rel: 'enclosure', type: cover.type, length: cover.bytes }]
        : []),
    ],
    xml: { lang: language },
  }
}
