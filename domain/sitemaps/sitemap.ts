import { isoDateTime } from '@/domain/text/dates'
import { escapeMarkup } from '@/domain/text/escape'
import { isId } from '@/domain/text/id'

/** Most addresses of one file. Source: sitemaps.org/protocol.html; the bytes stay far below 50 MB. */
export const mostInPart = 50_000
/**
 * What a part is planned to hold. Few: it is written while a crawler waits, and a change in it makes crawlers
 * read no more than that again. A million articles are some two thousand parts; an index may name 50,000.
 */
export const plannedInPart = 500

/**
 * Where a part of the articles begins: at a story of its period, a year such as 2026 or a month such as
 * 2026-11, or where the period does.
 */
export type PartStart = { period: string; first: { publishedAt: Date; articleId: string } | null }

export type Part = { start: PartStart; changedAt: Date }

export type SitemapEntry = { path: string; changedAt?: Date; image?: string | null }

/** A part's file name says where it begins, so that it holds the same articles however others move. */
export function partName({ period, first }: PartStart): string {
  return first === null
    ? `${period}.xml`
    : `${period}-${first.publishedAt.getTime().toString(36)}-${first.articleId}.xml`
}

/** Null for what names no part. */
export function readPartName(name: string): PartStart | null {
  const [, period = '', moment, articleId] =
    /^([1-9]\d{3}(?:-(?:0[1-9]|1[0-2]))?)(?:-(-?[a-z0-9]{1,9})-(.{36}))?\.xml$/.exec(name) ?? []
  if (period === '') return null
  if (moment === undefined || articleId === undefined) return { period, first: null }
  const publishedAt = new Date(Number.parseInt(moment, 36))
  return isId(articleId) && !Number.isNaN(publishedAt.getTime())
    ? { period, first: { publishedAt, articleId } }
    : null
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const imageNamespace = 'http://www.google.com/schemas/sitemap-image/1.1'
const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9'

export const sitemapHead = `${declaration}<urlset xmlns="${namespace}" xmlns:image="${imageNamespace}">\n`
export const sitemapFoot = '</urlset>\n'

/** One address of a part; its `lastmod` is left out where nobody knows it. */
export function sitemapEntry({ path, changedAt, image }: SitemapEntry, origin: string): string {
  const parts = [
    tag('loc', `${origin}${path}`),
    changedAt ? tag('lastmod', isoDateTime(changedAt)) : '',
    image ? `<image:image>${tag('image:loc', `${origin}${image}`)}</image:image>` : '',
  ]
  return `<url>${parts.join('')}</url>\n`
}

/** The index of all parts. */
export function sitemapIndex(files: readonly SitemapEntry[], origin: string): string {
  const entries = files.map(({ path, changedAt }) => {
    const changed = changedAt ? tag('lastmod', isoDateTime(changedAt)) : ''
    return `<sitemap>${tag('loc', `${origin}${path}`)}${changed}</sitemap>\n`
  })
  return `${declaration}<sitemapindex xmlns="${namespace}">\n${entries.join('')}</sitemapindex>\n`
}

export type NewsEntry = { path: string; title: string; language: string; publishedAt: Date }

/** Source: developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap. */
export function newsSitemap(
  entries: readonly NewsEntry[],
  { origin, name }: { origin: string; name: string },
): string {
  const urls = entries.map(({ path, title, language, publishedAt }) => {
    const publication = tag('news:name', name) + tag('news:language', newsLanguage(language))
    const news = [
      `<news:publication>${publication}</news:publication>`,
      tag('news:publication_date', isoDateTime(publishedAt)),
      tag('news:title', title),
    ]
    return `<url>${tag('loc', `${origin}${path}`)}<news:news>${news.join('')}</news:news></url>\n`
  })
  const head = `${declaration}<urlset xmlns="${namespace}" xmlns:news="${newsNamespace}">\n`
  return head + urls.join('') + sitemapFoot
}

/** Two or three letters, but for the two ways of writing Chinese. */
function newsLanguage(tag: string): string {
  const small = tag.toLowerCase()
  return /^zh-(cn|tw)$/.test(small) ? small : (small.split('-')[0] ?? small)
}

function tag(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`
}
