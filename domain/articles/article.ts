import type { Document } from '@/domain/documents/document'

export type Byline = { slug: string; name: string; role: string }

export type Picture = {
  id: string
  alt: string
  caption: string
  credit: string
  width: number | null
  height: number | null
  variants: readonly { width: number; height: number; format: string }[]
}

/** A line of a list: enough for a link, a date and a picture. */
export type Headline = {
  slug: string
  title: string
  standfirst: string
  publishedAt: Date
  section: { slug: string; name: string } | null
  cover: Picture | null
}

export type Article = Headline & {
  body: Document
  bylines: readonly Byline[]
  changedAt: Date | null
  language: string
  source: { name: string; url: string | null } | null
}
