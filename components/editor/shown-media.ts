import type { Attachment } from '@/domain/media/attachment'
import type { Media } from '@/domain/media/media'
import type { Medium } from '@/domain/media/medium'
import { type Picture, pictureAddress } from '@/domain/media/picture'

/** The media that the text names, for the editor to show; more are added as they are chosen. */
export type ShownMedia = {
  pictures: Map<string, Picture>
  files: Map<string, Attachment>
}

export function shownMedia({ pictures, attachments }: Media): ShownMedia {
  return {
    pictures: new Map(pictures.map((picture) => [picture.id, picture])),
    files: new Map(attachments.map((file) => [file.id, file])),
  }
}

const enough = 640

/** Makes known what has been chosen from the library or has just been uploaded. */
export function rememberMedium({ pictures, files }: ShownMedia, medium: Medium): void {
  if (medium.kind === 'image') pictures.set(medium.id, medium)
  else files.set(medium.id, medium)
}

/** The smallest file that is sharp in the column of text; null for a picture that is not known here. */
export function previewAddress({ pictures }: ShownMedia, mediaId: string): string | null {
  const picture = pictures.get(mediaId)
  const files = picture?.variants.filter(({ format }) => format !== 'avif') ?? []
  const file = files.find(({ width }) => width >= enough) ?? files.at(-1)
  return picture && file ? pictureAddress(picture.fileId ?? mediaId, file) : null
}
