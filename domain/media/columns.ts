import { sql } from 'drizzle-orm'
import { media, mediaVariants } from '@/db/schema'
import type { Medium } from './medium'
import type { Picture } from './picture'

/** The files of the picture in a query's `media`, smallest first. */
export const variants = sql<Picture['variants']>`(
  select coalesce(
    json_agg(json_build_object('width', v.width, 'height', v.height, 'format', v.format) order by v.width),
    '[]'
  ) from ${mediaVariants} v where v.media_id = ${media.id}
)`

/** Under what the files of the medium in a query's `media` are addressed. */
export const fileId = sql<string>`coalesce(${media.fileId}, ${media.id})`

/** What a page needs of the picture in a query's `media`. */
export const pictureColumns = {
  id: media.id,
  fileId,
  alt: media.alt,
  caption: media.caption,
  credit: media.credit,
  focalX: media.focalX,
  focalY: media.focalY,
  variants,
}

export const mediumColumns = {
  ...pictureColumns,
  kind: sql<Medium['kind']>`${media.kind}`,
  name: media.name,
  mime: media.mime,
  bytes: media.bytes,
}
