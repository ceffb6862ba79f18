import { sql } from 'drizzle-orm'
import { liveArticles, media, mediaVariants, sections } from '@/db/schema'
import type { Picture } from '@/domain/media/picture'

const variants = sql<Picture['variants']>`(
  select coalesce(
    json_agg(json_build_object('width', v.width, 'height', v.height, 'format', v.format) order by v.width),
    '[]'
  ) from ${mediaVariants} v where v.media_id = ${media.id}
)`

/** What a headline shows; the query joins `sections` and `media`, either of which may be missing. */
export const headlineColumns = {
  slug: liveArticles.slug,
  title: liveArticles.title,
  standfirst: liveArticles.standfirst,
  publishedAt: liveArticles.publishedAt,
  section: { slug: sections.slug, name: sections.name },
  cover: {
    id: media.id,
    alt: media.alt,
    caption: sql<string>`coalesce(nullif(${liveArticles.coverCaption}, ''), ${media.caption})`,
    credit: media.credit,
    variants,
  },
}
