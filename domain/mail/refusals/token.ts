import { createHmac, timingSafeEqual } from 'node:crypto'

const hashBytes = 16
const shape = /^[\w-]{43}$/

/** Lets whoever holds it refuse further mail to one mailbox, for ever: its hash and this site's mark. */
export function createRefusalToken(mailbox: Buffer, key: string): string {
  return Buffer.concat([mailbox, mark(mailbox, key)]).toString('base64url')
}

/** The mailbox's hash; null for a token this site has not made. */
export function readRefusalToken(token: string, key: string): Buffer | null {
  if (!shape.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const mailbox = bytes.subarray(0, hashBytes)
  return timingSafeEqual(bytes.subarray(hashBytes), mark(mailbox, key)) ? mailbox : null
}

function mark(mailbox: Buffer, key: string): Buffer {
  return createHmac('sha256', key)
    .update('refusal\n')
    .update(mailbox)
    .digest()
    .subarray(0, hashBytes)
}
