import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { media } from '@/db/schema'
import { variants } from './columns'
import type { Picture } from './picture'

const mostShown = 60

/**
 * The newest pictures, and `needed` whatever its age: what a cover can be chosen from. Pictures are
 * nobody's secret: whoever works in the newsroom sees all.
 */
export async function listPictures(needed: string | null): Promise<Picture[]> {
  const columns = {
    id: media.id,
    alt: media.alt,
    caption: media.caption,
    credit: media.credit,
    variants,
  }
  const newest = db()
    .select(columns)
    .from(media)
    .where(eq(media.kind, 'image'))
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(mostShown)
  const [pictures, chosen] = await Promise.all([
    newest,
    needed === null ? [] : db().select(columns).from(media).where(eq(media.id, needed)).limit(1),
  ])
  const others = chosen.filter(({ id }) => pictures.every((picture) => picture.id !== id))
  return [...others, ...pictures]
}
