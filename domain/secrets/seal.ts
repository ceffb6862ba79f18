import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** `context` is bound in: what was sealed for one person does not open for another. */
export type Sealing = { key: Buffer; context: string }

/** Text only the holder of the key can read or make: AES-256-GCM, in base64url. */
export function seal(text: string, { key, context }: Sealing): string {
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(context))
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64url')
}

/** Null where the text was not sealed with this key for this context. */
export function unseal(sealed: string, { key, context }: Sealing): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < nonceBytes + tagBytes) return null
  const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
  opening.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(nonceBytes).subarray(0, tagBytes))
  try {
    const text = opening.update(bytes.subarray(nonceBytes + tagBytes))
    return Buffer.concat([text, opening.final()]).toString('utf8')
  } catch {
    return null
  }
}
