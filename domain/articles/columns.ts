import { sql } from 'drizzle-orm'
import { liveArticles, media, sections } from '@/db/schema'
import { pictureColumns } from '@/domain/media/columns'

/** What a headline shows; the query joins `sections` and `media`, either of which may be missing. */
export const headlineColumns = {
  slug: liveArticles.slug,
  title: liveArticles.title,
  standfirst: liveArticles.standfirst,
  publishedAt: liveArticles.publishedAt,
  section: { slug: sections.slug, name: sections.name },
  cover: {
    ...pictureColumns,
    caption: sql<string>`coalesce(nullif(${liveArticles.coverCaption}, ''), ${media.caption})`,
  },
}

export const articleColumns = {
  ...headlineColumns,
  id: liveArticles.id,
  body: liveArticles.body,
  changedAt: liveArticles.changedAt,
  language: liveArticles.language,
  noindex: liveArticles.noindex,
  seoTitle: liveArticles.seoTitle,
  seoDescription: liveArticles.seoDescription,
  sourceName: liveArticles.sourceName,
  sourceUrl: liveArticles.sourceUrl,
}
