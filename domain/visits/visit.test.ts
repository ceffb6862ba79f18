import fc from 'fast-check'
import { expect, test } from 'vitest'
import { networkOf } from './visit'

test('an IPv4 address is its own network, however it is written', () => {
  expect(networkOf('203.113.131.1')).toBe('203.113.131.1')
  expect(networkOf('::ffff:203.113.131.1')).toBe('203.113.131.1')
  expect(networkOf('::FFFF:CB71:8301')).toBe('203.113.131.1')
})

test('of an IPv6 address the first 64 bits count, however they are written', () => {
  expect(networkOf('2405:4800:a:b:1:2:3:4')).toBe('2405:4800:a:b::/64')
  expect(networkOf('2405:4800:A:B::99')).toBe('2405:4800:a:b::/64')
  expect(networkOf('2405:4800::1')).toBe('2405:4800:0:0::/64')
  expect(networkOf('::1')).toBe('0:0:0:0::/64')
  expect(networkOf('1:2:3:4:5:6:7::')).toBe('1:2:3:4::/64')
})

test('a thousand addresses of one /64 are one network, and the next /64 is another', () => {
  const within = (low: string) => networkOf(`2405:4800:a:b:${low}`)
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { minLength: 4, maxLength: 4 }), (parts) => {
      const low = parts.map((part) => part.toString(16)).join(':')
      expect(within(low)).toBe('2405:4800:a:b::/64')
      expect(networkOf(`2405:4800:a:c:${low}`)).toBe('2405:4800:a:c::/64')
    }),
    { numRuns: 1_000 },
  )
})

test('what is no address has no network', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/^[\d.:a-fA-F]+$/.test(text))
      expect(networkOf(text)).toBeNull()
    }),
  )
  for (const text of ['', '1.2.3', '1.2.3.4:80', 'fe80::1%eth0', '1.2.3.4, 5.6.7.8']) {
    expect(networkOf(text)).toBeNull()
  }
})
