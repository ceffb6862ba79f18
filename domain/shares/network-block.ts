/**
 * The neighbourhood of a network as `networkOf` gives it: of IPv4 the /24, of IPv6 the /48, which is
 * what one customer is given at most (RFC 6177).
 */
export function blockOf(network: string): string {
  const parts = network.includes(':') ? network.split(':') : network.split('.')
  return parts.slice(0, 3).join(network.includes(':') ? ':' : '.')
}
