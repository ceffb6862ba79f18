import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clientAddress } from './client-address'

test.each<[[string, string, number], string]>([
  [['10.0.0.1', '1.2.3.4', 0], '10.0.0.1'],
  [['::ffff:10.0.0.1', '', 0], '10.0.0.1'],
  [['::FFFF:0a00:0001', '', 0], '10.0.0.1'],
  [['2001:DB8:0:0:0:0:0:1', '', 0], '2001:db8::1'],
  [['fe80::1%eth0', '', 0], 'fe80::1'],
  [['10.0.0.1', '6.6.6.6, 1.2.3.4', 1], '1.2.3.4'],
  [['10.0.0.1', '6.6.6.6, 1.2.3.4, 10.0.0.2', 2], '1.2.3.4'],
  [['10.0.0.1', '1.2.3.4', 2], '10.0.0.1'],
  [['10.0.0.1', '', 1], '10.0.0.1'],
  [['10.0.0.1', '1.2.3.4, unknown', 1], '10.0.0.1'],
  [['10.0.0.1', '1.2.3.4:5678', 1], '1.2.3.4'],
  [['10.0.0.1', '[2001:db8::2]:443', 1], '2001:db8::2'],
  [['10.0.0.1', '::ffff:1.2.3.4', 1], '1.2.3.4'],
])('%j come from %s', (seen, address) => {
  expect(clientAddress(...seen)).toBe(address)
})

test('no chain a stranger sends makes more than an address', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(3), (chain, hops) => {
      expect(clientAddress('10.0.0.1', chain, hops)).toMatch(/^[0-9a-f.:]+$/)
    }),
  )
})
