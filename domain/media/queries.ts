import 'server-only'
import { and, eq, inArray, ne, or, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { formerFiles, media } from '@/db/schema'
import { tags } from '@/domain/freshness/tags'
import type { Attachment } from './attachment'
import { fileId, pictureColumns, variants } from './columns'
import type { Media } from './media'
import { type Picture, type PictureFile, pictureAddress } from './picture'

const mostMedia = 500
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const attachmentColumns = {
  id: media.id,
  fileId,
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

/**
 * A file to give away by what addresses it, now or before it was replaced; null for a picture, whose
 * files have addresses of their own.
 */
export async function findAttachment(id: string): Promise<Attachment | null> {
  if (!uuid.test(id)) return null
  const [file] = await db()
    .select(attachmentColumns)
    .from(media)
    .where(and(isAddressedBy(id), ne(media.kind, 'image')))
    .limit(1)
  return file ? attachment(file) : null
}

/** Where the nearest file of the picture is that replaced this one; null where none did. */
export async function findReplacement(
  id: string,
  wanted: Pick<PictureFile, 'width' | 'format'>,
): Promise<string | null> {
  if (!uuid.test(id)) return null
  const [picture] = await db()
    .select({ fileId, variants })
    .from(media)
    .where(and(isAddressedBy(id), eq(media.kind, 'image'), sql`${fileId} <> ${id}`))
    .limit(1)
  const alike = picture?.variants.filter(({ format }) => format === wanted.format) ?? []
  const files = alike.length > 0 ? alike : (picture?.variants ?? [])
  const near = files.find(({ width }) => width >= wanted.width) ?? files.at(-1)
  return picture && near ? pictureAddress(picture.fileId, near) : null
}

function isAddressedBy(id: string) {
  const former = db()
    .select({ mediaId: formerFiles.mediaId })
    .from(formerFiles)
    .where(eq(formerFiles.fileId, id))
  return or(eq(media.id, id), eq(media.fileId, id), inArray(media.id, former))
}

async function storedMedia(ids: readonly string[]): Promise<Media> {
  'use cache'
  cacheTag(tags.media)
  cacheLife('days')

  const rows = await db()
    .select({ ...attachmentColumns, ...pictureColumns })
    .from(media)
    .where(inArray(media.id, [...ids]))
    .limit(ids.length)
  return {
    pictures: rows.filter(({ kind }) => kind === 'image').map(picture),
    attachments: rows.filter(({ kind }) => kind !== 'image').map(attachment),
  }
}

function picture({ id, fileId, alt, caption, credit, focalX, focalY, variants }: Picture): Picture {
  return { id, fileId, alt, caption, credit, focalX, focalY, variants }
}

function attachment({ id, fileId, name, mime, bytes }: Attachment): Attachment {
  return { id, fileId, name, mime, bytes }
}
