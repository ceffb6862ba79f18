import { Readable } from 'node:stream'
import {
  type Attachment,
  attachmentAddress,
  contentDisposition,
  storedName,
} from '@/domain/media/attachment'
import { findAttachment } from '@/domain/media/queries'
import { type ByteRange, readRange } from '@/domain/media/range'
import { openFile } from '@/domain/media/store'

type Context = { params: Promise<{ id: string; name: string }> }

/** A file of an article, in parts where a player asks for parts; its name in the address is canonical. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, name } = await params
  const file = await findAttachment(id)
  if (!file) return new Response(null, { status: 404 })
  const isCurrent = id === filesOf(file)
  const isName = name === file.name || name === encodeURIComponent(file.name)
  if (!isCurrent || !isName) return moved(file)

  const range = readRange(wantedRange(request, file), file.bytes)
  if (range === 'unsatisfiable') return outOfRange(file)
  return send(file, range)
}

async function send(file: Attachment, range: ByteRange | null): Promise<Response> {
  const stored = await openFile(filesOf(file), storedName, range ?? undefined)
  if (!stored) return new Response(null, { status: 404 })

  const { start, end } = range ?? { start: 0, end: stored.bytes - 1 }
  return new Response(Readable.toWeb(stored.content) as ReadableStream<Uint8Array>, {
    status: range ? 206 : 200,
    headers: {
      'content-type': file.mime,
      'content-disposition': contentDisposition(file),
      'content-length': String(end - start + 1),
      ...(range && { 'content-range': `bytes ${start}-${end}/${stored.bytes}` }),
      'accept-ranges': 'bytes',
      etag: tagOf(file),
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}

function wantedRange({ headers }: Request, file: Attachment): string | null {
  const known = headers.get('if-range')
  return known === null || known === tagOf(file) ? headers.get('range') : null
}

function tagOf(file: Attachment): string {
  return `"${filesOf(file)}"`
}

function filesOf({ id, fileId = id }: Attachment): string {
  return fileId
}

function moved(file: Attachment): Response {
  return new Response(null, { status: 301, headers: { location: attachmentAddress(file) } })
}

function outOfRange({ bytes }: Attachment): Response {
  return new Response(null, { status: 416, headers: { 'content-range': `bytes */${bytes}` } })
}
