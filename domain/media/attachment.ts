/** A file readers may take away or play: a document, a recording. `bytes` is its length. */
export type Attachment = { id: string; name: string; mime: string; bytes: number }

export function attachmentAddress({ id, name }: Pick<Attachment, 'id' | 'name'>): string {
  return `/tep/${id}/${encodeURIComponent(name)}`
}
