import type { MediumKind } from './medium'

const megabyte = 1024 * 1024

/** Most bytes of one upload. */
export const largestBytes: Record<MediumKind, number> = {
  image: 30 * megabyte,
  file: 100 * megabyte,
  video: 500 * megabyte,
  audio: 500 * megabyte,
}

/** A kind of file the library takes: what its content is, and how its name may end, the usual one first. */
export type FileType = { kind: MediumKind; mime: string; endings: readonly string[] }

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

export const fileTypes: readonly FileType[] = [
  { kind: 'image', mime: 'image/jpeg', endings: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  { kind: 'image', mime: 'image/png', endings: ['png'] },
  { kind: 'image', mime: 'image/webp', endings: ['webp'] },
  { kind: 'image', mime: 'image/gif', endings: ['gif'] },
  { kind: 'file', mime: 'application/pdf', endings: ['pdf'] },
  { kind: 'file', mime: `${office}.wordprocessingml.document`, endings: ['docx'] },
  { kind: 'file', mime: `${office}.spreadsheetml.sheet`, endings: ['xlsx'] },
  { kind: 'file', mime: `${office}.presentationml.presentation`, endings: ['pptx'] },
  { kind: 'file', mime: `${openDocument}.text`, endings: ['odt'] },
  { kind: 'file', mime: `${openDocument}.spreadsheet`, endings: ['ods'] },
  { kind: 'file', mime: `${openDocument}.presentation`, endings: ['odp'] },
  { kind: 'file', mime: 'application/msword', endings: ['doc'] },
  { kind: 'file', mime: 'application/vnd.ms-excel', endings: ['xls'] },
  { kind: 'file', mime: 'application/vnd.ms-powerpoint', endings: ['ppt'] },
  { kind: 'file', mime: 'text/csv', endings: ['csv'] },
  { kind: 'file', mime: 'text/plain', endings: ['txt'] },
  { kind: 'video', mime: 'video/mp4', endings: ['mp4', 'm4v'] },
  { kind: 'video', mime: 'video/webm', endings: ['webm'] },
  { kind: 'audio', mime: 'audio/mpeg', endings: ['mp3'] },
  { kind: 'audio', mime: 'audio/mp4', endings: ['m4a'] },
  { kind: 'audio', mime: 'audio/ogg', endings: ['ogg', 'oga', 'opus'] },
]

/** For the `accept` of a file field. */
export function acceptedEndings(kinds: readonly MediumKind[]): string {
  return fileTypes
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
    .join(',')
}

/** In lower case, without its dot; empty for a name without one. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}
