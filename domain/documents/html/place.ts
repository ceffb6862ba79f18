import type { Document, Footnote } from '@/domain/documents/document'
import { outlineOf } from '@/domain/documents/outline'
import type { Attachment } from '@/domain/media/attachment'
import type { Media } from '@/domain/media/media'
import type { Picture } from '@/domain/media/picture'

/** What a body outside its page needs: `address` is the article's own page, whole. */
export type Where = { origin: string; address: string; media: Media }

/** Where a body is read elsewhere: every address in it is whole. */
export type Place = {
  origin: string
  address: string
  footnotes: readonly Footnote[]
  pictures: ReadonlyMap<string, Picture>
  attachments: ReadonlyMap<string, Attachment>
}

export function placeOf(document: Document, { origin, address, media }: Where): Place {
  return {
    origin,
    address,
    footnotes: outlineOf(document).footnotes,
    pictures: new Map(media.pictures.map((picture) => [picture.id, picture])),
    attachments: new Map(media.attachments.map((file) => [file.id, file])),
  }
}

/** The whole address a body's link leads to. */
export function wholeAddress(href: string, { origin, address }: Place): string {
  if (href.startsWith('#')) return `${address}${href}`
  return href.startsWith('/') ? `${origin}${href}` : href
}
