import { BlockList, isIPv4 } from 'node:net'

const internal = new BlockList()
// Source: the special-purpose address registries of IANA, RFC 6890.
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  internal.addSubnet(network, prefix, 'ipv4')
}

const publicV6 = new BlockList()
publicV6.addSubnet('2000::', 3, 'ipv6')
/** Ways of writing other addresses, and documentation. */
const internalV6 = new BlockList()
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const) {
  internalV6.addSubnet(network, prefix, 'ipv6')
}

/** True for an IP address that is not of the public internet: this machine, its network, what is reserved. */
export function isInternalAddress(address: string): boolean {
  if (isIPv4(address)) return internal.check(address)
  return !publicV6.check(address, 'ipv6') || internalV6.check(address, 'ipv6')
}
