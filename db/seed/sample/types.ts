import type { Document } from '@/domain/documents/document'

export type SectionSlug =
  | 'xay-dung-dang'
  | 'kinh-te-xa-hoi'
  | 'giao-duc-dao-tao'
  | 'cai-cach-hanh-chinh'
  | 'hoat-dong'

export type TagSlug =
  | 'can-bo'
  | 'luan-chuyen'
  | 'quy-hoach'
  | 'co-so'
  | 'mien-nui'
  | 'nong-thon'
  | 'viec-lam'
  | 'thanh-nien'
  | 'dao-tao'
  | 'doanh-nghiep'
  | 'bui-van-dung'

export type BylineSlug = 'ban-bien-tap' | 'to-phong-vien' | 'phong-tong-hop'

export type MediaName =
  | 'ruong-bac-thang'
  | 'nui-mu-suong'
  | 'ben-song-chieu'
  | 'truong-vung-cao'
  | 'ban-lam-viec'

/** `publishedAt` is ISO 8601 with +07:00; the slug is `slugify(title)`. */
export type SampleArticle = {
  title: string
  standfirst: string
  section: SectionSlug
  tags: TagSlug[]
  bylines: BylineSlug[]
  publishedAt: string
  carriedOverViews?: number
  cover?: MediaName
  body: Document
}

export type SamplePage = {
  title: string
  standfirst: string
  publishedAt: string
  body: Document
}

export type SampleSection = { slug: SectionSlug; name: string; description: string }

export type SampleTag = { slug: TagSlug; name: string }

export type SampleByline = { slug: BylineSlug; name: string; role: string; biography: string }

/** A file of db/seed/media; `id` is fixed because bodies name it. */
export type SampleMedia = {
  id: string
  name: MediaName
  file: string
  mime: 'image/jpeg'
  width: number
  height: number
  alt: string
  caption: string
  credit: string
}
