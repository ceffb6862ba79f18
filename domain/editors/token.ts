import { createHash, randomBytes } from 'node:crypto'

const shape = /^[\w-]{43}$/

export function isToken(text: string): boolean {
  return shape.test(text)
}

/** 256 random bits as they stand in an address; only their hash is ever stored. */
export function createToken(): { token: string; tokenHash: Buffer } {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashToken(token) }
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
