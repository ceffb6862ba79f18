import { Readable } from 'node:stream'
import { type ByteRange, readRange } from '@/domain/media/range'
import type { StoredFile } from '@/domain/media/stores/store'

type File = {
  /** Of the whole. */
  bytes: number
  /** Names this content and no other. */
  tag: string
  headers: Record<string, string>
  /** Null where it is gone. */
  open(range?: ByteRange): Promise<StoredFile | null>
}

/**
 * A file that never changes under its address, or the part of it that is asked for: 206, 416 for a part
 * that is not there, the whole where another version was begun with. Source: RFC 9110, sections 13 and 14.
 */
export async function giveFile(request: Request, file: File): Promise<Response> {
  const range = readRange(askedRange(request, file), file.bytes)
  if (range === 'unsatisfiable') return outOfRange(file)
  const stored = await file.open(range ?? undefined)
  if (!stored) return new Response(null, { status: 404 })

  const { start, end } = range ?? { start: 0, end: stored.bytes - 1 }
  return new Response(Readable.toWeb(stored.content) as ReadableStream<Uint8Array>, {
    status: range ? 206 : 200,
    headers: {
      ...file.headers,
      'content-length': String(end - start + 1),
      ...(range && { 'content-range': `bytes ${start}-${end}/${stored.bytes}` }),
      'accept-ranges': 'bytes',
      etag: `"${file.tag}"`,
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}

function askedRange({ headers }: Request, { tag }: File): string | null {
  const known = headers.get('if-range')
  return known === null || known === `"${tag}"` ? headers.get('range') : null
}

function outOfRange({ bytes }: File): Response {
  return new Response(null, { status: 416, headers: { 'content-range': `bytes */${bytes}` } })
}
