import type { NewsArticle } from 'schema-dts'
import type { Article } from '@/domain/articles/article'
import type { Correction } from '@/domain/corrections/correction'
import { wordCount } from '@/domain/documents/plain-text'
import { articleImagePath, cropNames } from '@/domain/share-images/share-image'
import { isoDateTime } from '@/domain/text/dates'
import { foreignLanguage } from '@/domain/text/language'
import type { Publisher } from './graph'
import { publisherId } from './site-data'

type Facts = {
  article: Article
  description: string
  corrections: readonly Correction[]
  publisher: Publisher
}

/**
 * An article as search engines take it. `dateModified` is when readers last got other words, not when
 * somebody saved. Source: developers.google.com/search/docs/appearance/structured-data/article.
 */
export function articleData({ article, description, corrections, publisher }: Facts): NewsArticle {
  const { origin } = publisher
  const url = `${origin}/bai-viet/${article.slug}`
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#bai`,
    url,
    mainEntityOfPage: url,
    headline: article.title,
    description,
    inLanguage: foreignLanguage(article.language) ?? 'vi',
    image: cropNames.map((name) => `${origin}${articleImagePath(article.slug, name)}`),
    datePublished: isoDateTime(article.publishedAt),
    dateModified: isoDateTime(article.changedAt ?? article.publishedAt),
    author: authorsOf(article, publisher),
    publisher: { '@id': publisherId(publisher) },
    wordCount: wordCount(article.body),
    isAccessibleForFree: true,
    ...(article.section && { articleSection: article.section.name }),
    ...(article.tags.length > 0 && { keywords: article.tags.map(({ name }) => name) }),
    ...(corrections.length > 0 && { correction: corrections.map(correctionData) }),
  }
}

function authorsOf({ bylines }: Article, publisher: Publisher): NewsArticle['author'] {
  if (bylines.length === 0) return { '@id': publisherId(publisher) }
  return bylines.map(({ slug, name, role }) => ({
    '@type': 'Person',
    name,
    url: `${publisher.origin}/tac-gia/${slug}`,
    ...(role && { jobTitle: role }),
  }))
}

function correctionData({ note, correctedAt }: Correction) {
  return {
    '@type': 'CorrectionComment' as const,
    text: note,
    datePublished: isoDateTime(correctedAt),
  }
}
