import { open } from 'node:fs/promises'
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type'
import { endingOf, type FileType, fileTypes } from '@/domain/media/kinds'
import type { MediumKind } from '@/domain/media/medium'
import { isPictureEnding } from './file-name'
import { type Refusal, RefusedError } from './upload'

const heif = /^image\/(heic|heif|heic-sequence|heif-sequence|avif)$/
const oldOffice: readonly { ending: string; stream: string }[] = [
  { ending: 'doc', stream: 'WordDocument' },
  { ending: 'xls', stream: 'Workbook' },
  { ending: 'xls', stream: 'Book' },
  { ending: 'ppt', stream: 'PowerPoint Document' },
]
const chunkBytes = 256 * 1024

/** What the first bytes promise, for the limit that holds while the rest comes in. */
export async function kindOfStart(start: Uint8Array): Promise<MediumKind> {
  const told = await fileTypeFromBuffer(start)
  const [family] = told?.mime.split('/') ?? []
  return family === 'image' || family === 'video' || family === 'audio' ? family : 'file'
}

/**
 * What a file is by its content; its name only has to agree. Archives are looked at from outside, not
 * unpacked. Throws `RefusedError` for what the library does not take.
 */
export async function tellType(path: string, name: string): Promise<FileType> {
  const told = await fileTypeFromFile(path)
  const ending = endingOf(name)
  const type = told ? await known(told.mime, { path, ending }) : await plainText(path, ending)
  const agrees = ending === '' || type.endings.includes(ending)
  if (agrees || (type.kind === 'image' && isPictureEnding(ending))) return type
  throw new RefusedError('mismatch')
}

async function known(mime: string, file: { path: string; ending: string }): Promise<FileType> {
  if (mime === 'application/x-cfb') return oldOfficeType(file)
  const type = fileTypes.find((candidate) => candidate.mime === usualName(mime))
  if (type) return type
  throw new RefusedError(refusalOf(mime, file.ending))
}

/** The detector's finer names of what browsers play alike. */
function usualName(mime: string): string {
  const [name = ''] = mime.split(';')
  if (name === 'image/apng') return 'image/png'
  if (name === 'audio/x-m4a') return 'audio/mp4'
  if (name === 'video/x-m4v') return 'video/mp4'
  return name === 'audio/opus' ? 'audio/ogg' : name
}

function refusalOf(mime: string, ending: string): Refusal {
  if (heif.test(mime)) return 'heif'
  if (mime === 'image/tiff') return 'tiff'
  if (mime === 'image/svg+xml' || (mime === 'application/xml' && ending === 'svg')) return 'svg'
  return fileTypes.some(({ endings }) => endings.includes(ending)) ? 'mismatch' : 'unknown'
}

/**
 * Word, Excel and PowerPoint before 2007 share one container (MS-CFB): the name of the stream inside,
 * in UTF-16, tells them apart from installers and mails.
 */
async function oldOfficeType({
  path,
  ending,
}: {
  path: string
  ending: string
}): Promise<FileType> {
  const wanted = oldOffice.filter((one) => one.ending === ending)
  const names = wanted.map(({ stream }) => Buffer.from(`${stream}\0`, 'utf16le'))
  const isThere = await contains(path, names)
  const type = fileTypes.find(({ endings }) => endings.includes(ending))
  if (isThere && type) return type
  throw new RefusedError(wanted.length > 0 ? 'mismatch' : 'unknown')
}

/** Text has no mark of its own: it is readable UTF-8 from end to end and does not begin as markup. */
async function plainText(path: string, ending: string): Promise<FileType> {
  const start = await startOf(path)
  if (/^\s*(<\?xml[\s\S]*)?(<!DOCTYPE svg|<svg)/i.test(start)) throw new RefusedError('svg')
  const type = fileTypes.find(
    ({ mime, endings }) => /^text\//.test(mime) && endings.includes(ending),
  )
  if (!type) throw new RefusedError(isTaken(ending) ? 'mismatch' : 'unknown')
  if (/^\s*</.test(start) || !(await isUtf8(path))) throw new RefusedError('mismatch')
  return type
}

function isTaken(ending: string): boolean {
  return fileTypes.some(({ endings }) => endings.includes(ending))
}

async function startOf(path: string): Promise<string> {
  for await (const chunk of chunksOf(path)) {
    return new TextDecoder().decode(chunk.subarray(0, 4096))
  }
  return ''
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of chunksOf(path)) {
      if (decoder.decode(chunk, { stream: true }).includes('\0')) return false
    }
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

async function contains(path: string, wanted: readonly Buffer[]): Promise<boolean> {
  let before = Buffer.alloc(0)
  for await (const chunk of chunksOf(path)) {
    const seen = Buffer.concat([before, chunk])
    if (wanted.some((bytes) => seen.includes(bytes))) return true
    before = seen.subarray(-64)
  }
  return false
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path)
  try {
    const stream = file.createReadStream({ highWaterMark: chunkBytes, autoClose: false })
    for await (const chunk of stream) yield chunk
  } finally {
    await file.close()
  }
}
