import type { Article } from '@/domain/articles/article'
import { toHtml } from '@/domain/documents/html/to-html'
import { openingWords } from '@/domain/documents/plain-text'
import type { Media } from '@/domain/media/media'
import { pictureAddress, shownFile } from '@/domain/media/picture'
import type { Publisher } from '@/domain/structured-data/graph'
import { foreignLanguage } from '@/domain/text/language'
import { type FeedFormat, feedAddress } from './feed'

/** An article with what its body shows; `coverBytes` is the length of its cover's file. */
export type FeedArticle = { article: Article; media: Media; coverBytes: number }

export type FeedSource = {
  publisher: Publisher
  /** Path of the page the feed is of: `/`, or a list's. */
  path: string
  title: string
  description: string
  hub: string
  articles: readonly FeedArticle[]
}

/** When the newest of the texts last changed; the beginning of time where there is none. */
export function feedUpdatedAt({ articles }: Pick<FeedSource, 'articles'>): Date {
  return new Date(Math.max(0, ...articles.map(({ article }) => changeOf(article).getTime())))
}

export function changeOf({ changedAt, publishedAt }: Article): Date {
  return changedAt ?? publishedAt
}

/** The addresses every format names: the page, the feed itself and the hub, if there is one. */
export function feedLinks({ publisher, path, hub }: FeedSource, format: FeedFormat) {
  return {
    page: `${publisher.origin}${path}`,
    self: `${publisher.origin}${feedAddress(path, format)}`,
    hub: hub === '' ? null : hub,
  }
}

/** What every format says of one article. */
export function entryOf({ article, media, coverBytes }: FeedArticle, { origin }: Publisher) {
  const url = `${origin}/bai-viet/${article.slug}`
  return {
    // The slug may change one day, the article does not.
    id: `urn:uuid:${article.id}`,
    url,
    html: toHtml(article.body, { origin, address: url, media }),
    summary: article.standfirst || openingWords(article.body, 300),
    language: foreignLanguage(article.language) ?? 'vi',
    authors: article.bylines.map(({ name, slug }) => ({ name, url: `${origin}/tac-gia/${slug}` })),
    subjects: subjectsOf(article),
    cover: coverOf(article, coverBytes, origin),
  }
}

function subjectsOf({ section, tags }: Article): string[] {
  return [...(section ? [section.name] : []), ...tags.map(({ name }) => name)]
}

function coverOf({ cover }: Article, bytes: number, origin: string) {
  const file = cover && shownFile(cover)
  if (!cover || !file) return null
  const type = `image/${file.format === 'jpg' ? 'jpeg' : file.format}`
  return { url: `${origin}${pictureAddress(cover.fileId ?? cover.id, file)}`, type, bytes }
}
