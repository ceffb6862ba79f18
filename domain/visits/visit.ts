import { isIP } from 'node:net'

/** Who sends a request, as far as counting and limits may know: never kept as it stands. */
export type Visitor = { network: string; userAgent: string }

/**
 * The network behind an address: an IPv4 address itself, of an IPv6 address the /64 in which a device
 * changes its address as it likes (RFC 8981). Null for anything that is no address.
 */
export function networkOf(address: string): string | null {
  const version = isIP(address)
  if (version === 4) return address
  return version === 6 && !address.includes('%') ? networkOfV6(address) : null
}

function networkOfV6(address: string): string {
  const short = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const mapped = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(short)
  if (mapped) return octets(mapped.slice(1)).join('.')
  const [before = '', after = ''] = short.split('::')
  const head = groups(before)
  const tail = groups(after)
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0')
  return `${[...head, ...zeros, ...tail].slice(0, 4).join(':')}::/64`
}

function groups(text: string): string[] {
  return text === '' ? [] : text.split(':')
}

function octets(pairs: readonly string[]): number[] {
  return pairs.map((pair) => Number.parseInt(pair, 16)).flatMap((pair) => [pair >> 8, pair & 255])
}
