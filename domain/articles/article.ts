import type { Document } from '@/domain/documents/document'
import type { Picture } from '@/domain/media/picture'

export type Byline = { slug: string; name: string; role: string }

/** A line of a list: enough for a link, a date and a picture. */
export type Headline = {
  slug: string
  title: string
  standfirst: string
  publishedAt: Date
  section: { slug: string; name: string } | null
  cover: Picture | null
}

/** What an article's own page shows. `changedAt` is null for a text that stands as first published. */
export type Article = Headline & {
  id: string
  body: Document
  bylines: readonly Byline[]
  tags: readonly { slug: string; name: string }[]
  changedAt: Date | null
  language: string
  source: { name: string; url: string | null } | null
  noindex: boolean
  seoTitle: string | null
  seoDescription: string | null
}

/** News and standing pages have addresses in folders of their own. */
export function articleFolder(kind: string): string {
  return kind === 'page' ? '/trang-tinh' : '/bai-viet'
}

export function articlePath(kind: string, slug: string): string {
  return `${articleFolder(kind)}/${slug}`
}
