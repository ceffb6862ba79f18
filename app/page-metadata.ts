import type { Metadata } from 'next'
import type { Article } from '@/domain/articles/article'
import { type FeedPlace, feedAddress, feedFormats } from '@/domain/feeds/feed'
import {
  articleImagePath,
  type ImageName,
  imageSizes,
  siteImagePath,
} from '@/domain/share-images/share-image'
import type { Publisher } from '@/domain/structured-data/graph'
import { dayOf, isoDateTime } from '@/domain/text/dates'
import { foreignLanguage } from '@/domain/text/language'
import type { Translation } from '@/domain/translations/translation'

type Page = {
  /** The one address of the page, from the root. */
  path: string
  title: string
  description: string
  publisher: Publisher
  /** The feed of this very page, before the site's own. */
  feed?: FeedPlace
  isHidden?: boolean
  kind?: 'website' | 'profile'
}

const openToPreviews = { 'max-image-preview': 'large' } as const

/** What any public page says of itself in its head; every address in it is whole. */
export function pageMetadata(page: Page): Metadata {
  const { path, title, description, publisher, isHidden = false, kind = 'website' } = page
  const url = `${publisher.origin}${path}`
  return {
    title,
    description,
    applicationName: publisher.name,
    alternates: { canonical: url, types: feedLinks(page) },
    robots: { ...openToPreviews, ...(isHidden && { index: false }) },
    openGraph: { ...openGraphOf(page, sitePicture(publisher)), type: kind },
    twitter: twitterOf(page, sitePicture(publisher)),
    other: dublinCore({ ...page, url }),
  }
}

type ArticlePage = Page & { article: Article; translations: readonly Translation[] }

/** The same for an article, with its times, its writers and pictures of its own. */
export function articleMetadata(page: ArticlePage): Metadata {
  const { article, publisher, path } = page
  const common = pageMetadata({ ...page, isHidden: article.noindex })
  const writers = article.bylines.map(({ name }) => name)
  return {
    ...common,
    authors: article.bylines.map(({ name, slug }) => ({
      name,
      url: `${publisher.origin}/tac-gia/${slug}`,
    })),
    alternates: {
      ...common.alternates,
      ...languagesOf(page),
      types: {
        ...common.alternates?.types,
        'text/markdown': [{ url: `${publisher.origin}${path}.md`, title: article.title }],
      },
    },
    openGraph: openGraphOfArticle(page),
    twitter: twitterOf(page, articlePicture(page, 'chia-se')),
    other: {
      ...common.other,
      'DC.creator': writers.length > 0 ? writers : [publisher.name],
      'DC.date': dayOf(article.publishedAt),
      'DC.language': foreignLanguage(article.language) ?? 'vi',
    },
  }
}

/** The article in every language it can be read in; the eldest is for readers of any other. */
function languagesOf({ publisher, translations }: ArticlePage): Metadata['alternates'] {
  const [eldest] = translations
  if (!eldest) return {}
  const addressOf = ({ slug }: Translation) => `${publisher.origin}/bai-viet/${slug}`
  const languages = translations
    .toReversed()
    .map((translation) => [translation.language, addressOf(translation)])
  return { languages: { ...Object.fromEntries(languages), 'x-default': addressOf(eldest) } }
}

function openGraphOfArticle(page: ArticlePage): NonNullable<Metadata['openGraph']> {
  const { article, publisher } = page
  return {
    ...openGraphOf(page, articlePicture(page, 'chia-se')),
    type: 'article',
    locale: foreignLanguage(article.language)?.replace('-', '_') ?? 'vi_VN',
    publishedTime: isoDateTime(article.publishedAt),
    modifiedTime: isoDateTime(article.changedAt ?? article.publishedAt),
    authors: article.bylines.map(({ slug }) => `${publisher.origin}/tac-gia/${slug}`),
    tags: article.tags.map(({ name }) => name),
    ...(article.section && { section: article.section.name }),
  }
}

type Picture = { url: string; width: number; height: number; alt: string; type: string }

function openGraphOf({ path, title, description, publisher }: Page, picture: Picture) {
  return {
    title,
    description,
    url: `${publisher.origin}${path}`,
    siteName: publisher.name,
    locale: 'vi_VN',
    images: [picture],
  }
}

function twitterOf({ title, description }: Page, { url, alt }: Picture): Metadata['twitter'] {
  return { card: 'summary_large_image', title, description, images: [{ url, alt }] }
}

function sitePicture({ origin, name }: Publisher): Picture {
  return { url: `${origin}${siteImagePath}`, alt: name, ...jpeg('chia-se') }
}

function articlePicture({ publisher, article }: ArticlePage, name: ImageName): Picture {
  const path = articleImagePath(article.slug, name)
  return { url: `${publisher.origin}${path}`, alt: article.title, ...jpeg(name) }
}

function jpeg(name: ImageName) {
  return { ...imageSizes[name], type: 'image/jpeg' }
}

function feedLinks({ publisher, feed }: Page) {
  const places = [...(feed ? [feed] : []), { base: '', title: publisher.name }]
  const formats = Object.keys(feedFormats) as (keyof typeof feedFormats)[]
  const links = formats.map((format) => [
    feedFormats[format],
    places.map(({ base, title }) => ({
      url: `${publisher.origin}${feedAddress(base, format)}`,
      title,
    })),
  ])
  return Object.fromEntries(links)
}

/** Source: dublincore.org/specifications/dublin-core/dcq-html, DC elements in meta elements. */
function dublinCore({ title, description, publisher, url }: Page & { url: string }) {
  return {
    'DC.title': title,
    'DC.creator': [publisher.name],
    'DC.publisher': publisher.name,
    'DC.identifier': url,
    'DC.language': 'vi',
    ...(description && { 'DC.description': description }),
  }
}
