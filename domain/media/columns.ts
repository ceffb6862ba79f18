import { sql } from 'drizzle-orm'
import { media, mediaVariants } from '@/db/schema'
import type { Picture } from './picture'

/** The files of the picture in a query's `media`, smallest first. */
export const variants = sql<Picture['variants']>`(
  select coalesce(
    json_agg(json_build_object('width', v.width, 'height', v.height, 'format', v.format) order by v.width),
    '[]'
  ) from ${mediaVariants} v where v.media_id = ${media.id}
)`
