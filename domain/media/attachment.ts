/**
 * A file readers may take away or play: a document, a recording. `bytes` is its length; `fileId` what
 * addresses it, `id` where it is left out.
 */
export type Attachment = { id: string; fileId?: string; name: string; mime: string; bytes: number }

/** Under what name the store keeps an attachment; `name` is only what readers see. */
export const storedName = 'original'

export function attachmentAddress({
  id,
  fileId = id,
  name,
}: Pick<Attachment, 'id' | 'fileId' | 'name'>): string {
  return `/tep/${fileId}/${encodeURIComponent(name)}`
}

/** PDF for "Nghị quyết 12.pdf"; empty for a name without an ending. */
export function fileEnding(name: string): string {
  return /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toUpperCase() ?? ''
}

/** Sound and pictures play in the page; anything else is saved, never opened as a page of this site. */
export function contentDisposition({ name, mime }: Pick<Attachment, 'name' | 'mime'>): string {
  const manner = /^(audio|video)\//.test(mime) ? 'inline' : 'attachment'
  const escaped = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${manner}; filename*=UTF-8''${escaped}`
}
