import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import type { Encoding } from './content-encoding'

export type Form = Encoding | 'identity'

/** One form of a copy, as it goes out; `head` holds names and values in turn. */
export type Encoded = { bytes: Buffer; head: string[]; etag: string }

/** A whole answer of the app, good for every reader. Moments are of `performance.now()`. */
export type Copy = {
  status: number
  /** Of what the app sent; the same again means that nothing changed. */
  source: string
  body: Buffer
  headers: OutgoingHttpHeaders
  hash: string
  isCompressible: boolean
  isImmutable: boolean
  /** When the app was asked: all that was true before is in it. */
  began: number
  /** When renewing it failed; null when the last try succeeded. */
  failedAt: number | null
  forms: Partial<Record<Form, Encoded>>
  making: Partial<Record<Form, Promise<Encoded>>>
  readings: number
}

const vary = /^(rsc|next-[\w-]+|accept-encoding|)$/

/** True for an answer that is the same for everybody and whole in itself. */
export function isShareable({ statusCode, headers }: IncomingMessage): boolean {
  const control = headers['cache-control'] ?? ''
  const names = (headers.vary ?? '').toLowerCase().split(',')
  return (
    (statusCode === 200 || statusCode === 404) &&
    headers['set-cookie'] === undefined &&
    headers['content-encoding'] === undefined &&
    /\b(public|s-maxage)\b/.test(control) &&
    !/\b(private|no-store)\b/.test(control) &&
    !(headers['content-type'] ?? '').startsWith('text/x-component') &&
    names.every((name) => vary.test(name.trim()))
  )
}

export function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
}

/** Bytes in memory, with what a copy costs beside its content. */
export function copySize({ body, forms }: Copy): number {
  const encoded = Object.entries(forms).filter(([form]) => form !== 'identity')
  return encoded.reduce((sum, [, { bytes }]) => sum + bytes.length + 1_024, body.length + 2_048)
}
