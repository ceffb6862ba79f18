import { createHmac } from 'node:crypto'
import type { Visitor } from '@/domain/visits/visit'

const hashBytes = 16

/**
 * What stands for a reader while a salt lives, in hex: an HMAC-SHA256 cut to 128 bits. Without the
 * site's secret and the day's salt nobody can tell whose it was, nor whether two days' are the same.
 */
export function readerHash({ network, userAgent }: Visitor, secret: string, salt: string): string {
  return createHmac('sha256', `${secret}.${salt}`)
    .update(`${network}\n${userAgent}`)
    .digest()
    .subarray(0, hashBytes)
    .toString('hex')
}
