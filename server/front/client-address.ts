import { isIP } from 'node:net'

/**
 * The reader's address: the socket's, or the entry that the last of our `hops` trusted proxies added.
 * Entries further left were written by strangers; a chain that is too short or broken counts for nothing.
 */
export function clientAddress(socket: string, forwardedFor: string, hops: number): string {
  const entry = hops > 0 ? forwardedFor.split(',').at(-hops) : undefined
  return plainAddress(entry ?? '') ?? plainAddress(socket) ?? socket
}

function plainAddress(text: string): string | null {
  const bare = withoutPort(text.trim()).replace(/%.*$/, '')
  if (isIP(bare) === 4) return bare
  return isIP(bare) === 6 ? plainV6(bare) : null
}

function withoutPort(text: string): string {
  const bracketed = /^\[(.*)\](:\d+)?$/.exec(text)?.[1]
  return bracketed ?? text.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
}

function plainV6(address: string): string {
  const short = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [, high, low] = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(short) ?? []
  if (high === undefined || low === undefined) return short
  return [high, low].flatMap((pair) => octets(Number.parseInt(pair, 16))).join('.')
}

function octets(pair: number): number[] {
  return [pair >> 8, pair & 255]
}
