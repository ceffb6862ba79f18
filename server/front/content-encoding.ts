import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import {
  type BrotliOptions,
  brotliCompress,
  brotliCompressSync,
  constants,
  createBrotliCompress,
  createGzip,
  gzip,
  gzipSync,
} from 'node:zlib'

export type Encoding = 'br' | 'gzip'

const textual =
  /^(text\/(?!event-stream)|image\/svg\+xml|application\/(json|xml|javascript|manifest\+json|[\w.-]+\+(xml|json)))/
const worthwhile = 1_024
const brotli = brotliOf(4)
const gzipLevel = { level: 6 }
const quickBrotli = brotliOf(3)
const quickGzip = { level: 4 }
/** Bytes that are compressed quickly within some three milliseconds. */
const shortly = 100_000
const mostAccepts = 200
const accepts = new Map<string, Encoding | null>()

/** The encoding to give this answer, null to leave its bytes alone. */
export function chooseEncoding(accept: string, app: IncomingMessage): Encoding | null {
  if (!isCompressible(app)) return null
  const length = Number(app.headers['content-length'] ?? worthwhile)
  return length < worthwhile ? null : preferred(accept)
}

/** True when other readers may get other bytes of this answer, whatever this one gets. */
export function isCompressible({ statusCode, headers }: IncomingMessage): boolean {
  return (
    isTextual(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    statusCode !== 206 &&
    !(headers['cache-control'] ?? '').includes('no-transform')
  )
}

export function isTextual(contentType: string): boolean {
  return textual.test(contentType)
}

/** Once encoded the bytes differ from those the strong tag and the length spoke of. */
export function encodedHeaders(
  headers: OutgoingHttpHeaders,
  encoding: Encoding | null,
): OutgoingHttpHeaders {
  const vary = [headers.vary ?? []].flat().concat('accept-encoding').join(', ')
  if (encoding === null) return { ...headers, vary }
  const { 'content-length': _length, 'accept-ranges': _ranges, etag, ...others } = headers
  return {
    ...others,
    ...(etag === undefined ? {} : { etag: weak(String(etag)) }),
    vary,
    'content-encoding': encoding,
  }
}

export function encodeWhole(body: Buffer, encoding: Encoding): Promise<Buffer> {
  return encoding === 'br'
    ? promisify(brotliCompress)(body, brotli)
    : promisify(gzip)(body, gzipLevel)
}

/**
 * For the first reader of a page, who waits for it: hardly larger than `encodeWhole`, in two thirds of its
 * time. What takes but a few milliseconds is done at once: another thread of a busy machine begins many later.
 */
export async function encodeQuickly(body: Buffer, encoding: Encoding): Promise<Buffer> {
  const isShort = body.length < shortly
  if (encoding === 'br') {
    return isShort
      ? brotliCompressSync(body, quickBrotli)
      : promisify(brotliCompress)(body, quickBrotli)
  }
  return isShort ? gzipSync(body, quickGzip) : promisify(gzip)(body, quickGzip)
}

/** As small as it gets without holding up what readers wait for: brotli's last two steps cost tenfold. */
export function encodeSmall(body: Buffer, encoding: Encoding): Promise<Buffer> {
  return encoding === 'br'
    ? promisify(brotliCompress)(body, brotliOf(9))
    : promisify(gzip)(body, { level: 9 })
}

/** `preferred`, remembered: browsers send a handful of texts. */
export function preferredEncoding(accept: string): Encoding | null {
  const known = accepts.get(accept)
  if (known !== undefined) return known
  const encoding = preferred(accept)
  if (accepts.size < mostAccepts) accepts.set(accept, encoding)
  return encoding
}

/** Flushes each piece: what the app streams must not wait in the encoder. */
export function encoder(encoding: Encoding) {
  return encoding === 'br'
    ? createBrotliCompress({ ...brotli, flush: constants.BROTLI_OPERATION_FLUSH })
    : createGzip({ ...gzipLevel, flush: constants.Z_SYNC_FLUSH })
}

function preferred(accept: string): Encoding | null {
  const wanted = new Set(
    accept
      .toLowerCase()
      .split(',')
      .filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry))
      .map((entry) => entry.split(';', 1)[0]?.trim()),
  )
  if (wanted.has('br')) return 'br'
  return wanted.has('gzip') ? 'gzip' : null
}

function brotliOf(quality: number): BrotliOptions {
  return { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }
}

function weak(tag: string): string {
  return tag.startsWith('W/') ? tag : `W/${tag}`
}
