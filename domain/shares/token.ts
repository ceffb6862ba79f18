import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** What a token is good for: one article, one network, under the site's key. */
export type TokenScope = { articleId: string; network: string; key: string }

export type TokenVerdict =
  | { status: 'good'; nonce: Buffer }
  | { status: 'none' | 'too-early' | 'expired' }

const timeBytes = 6
const nonceBytes = 16
const macBytes = 16
const seconds = 1_000
const shortestWait = 3 * seconds
const longestWait = 2 * 60 * 60 * seconds
const shape = /^[\w-]{51}$/

/** 51 characters: the time, a nonce that is stored once it is spent, and the mark of this site. */
export function createShareToken(scope: TokenScope, now: number): string {
  const signed = Buffer.alloc(timeBytes + nonceBytes)
  signed.writeUIntBE(now, 0, timeBytes)
  randomBytes(nonceBytes).copy(signed, timeBytes)
  return Buffer.concat([signed, mark(signed, scope)]).toString('base64url')
}

/** A token of another article, network or site is as good as an old one. */
export function readShareToken(token: string, scope: TokenScope, now: number): TokenVerdict {
  if (token === '') return { status: 'none' }
  if (!shape.test(token)) return { status: 'expired' }
  const bytes = Buffer.from(token, 'base64url')
  const signed = bytes.subarray(0, timeBytes + nonceBytes)
  const isOurs = timingSafeEqual(bytes.subarray(signed.length), mark(signed, scope))
  const age = now - signed.readUIntBE(0, timeBytes)
  if (!isOurs || age > longestWait) return { status: 'expired' }
  if (age < shortestWait) return { status: 'too-early' }
  return { status: 'good', nonce: signed.subarray(timeBytes) }
}

function mark(signed: Buffer, { articleId, network, key }: TokenScope): Buffer {
  return createHmac('sha256', key)
    .update(`token\n${articleId}\n${network}\n`)
    .update(signed)
    .digest()
    .subarray(0, macBytes)
}
