import 'server-only'
import { and, eq, inArray, ne } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { media } from '@/db/schema'
import { tags } from '@/domain/freshness/tags'
import type { Attachment } from './attachment'
import { variants } from './columns'
import type { Media } from './media'
import type { Picture } from './picture'

const mostMedia = 500
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const attachmentColumns = {
  id: media.id,
  kind: media.kind,
  name: media.name,
  mime: media.mime,
  bytes: media.bytes,
}

/** In no order; ids of media that are gone are left out, and so is what is beyond the 500th. */
export async function listMedia(ids: readonly string[]): Promise<Media> {
  const wanted = ids.filter((id) => uuid.test(id)).slice(0, mostMedia)
  return wanted.length > 0 ? storedMedia(wanted) : { pictures: [], attachments: [] }
}

/** A file to give away by its id; null for a picture, whose files have addresses of their own. */
export async function findAttachment(id: string): Promise<Attachment | null> {
  if (!uuid.test(id)) return null
  const [file] = await db()
    .select(attachmentColumns)
    .from(media)
    .where(and(eq(media.id, id), ne(media.kind, 'image')))
    .limit(1)
  return file ? attachment(file) : null
}

async function storedMedia(ids: readonly string[]): Promise<Media> {
  'use cache'
  cacheTag(tags.media)
  cacheLife('days')

  const words = { alt: media.alt, caption: media.caption, credit: media.credit, variants }
  const rows = await db()
    .select({ ...attachmentColumns, ...words })
    .from(media)
    .where(inArray(media.id, [...ids]))
    .limit(ids.length)
  return {
    pictures: rows.filter(({ kind }) => kind === 'image').map(picture),
    attachments: rows.filter(({ kind }) => kind !== 'image').map(attachment),
  }
}

function picture({ id, alt, caption, credit, variants }: Picture): Picture {
  return { id, alt, caption, credit, variants }
}

function attachment({ id, name, mime, bytes }: Attachment): Attachment {
  return { id, name, mime, bytes }
}
