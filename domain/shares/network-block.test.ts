import { expect, test } from 'vitest'
import { networkOf } from '@/domain/visits/visit'
import { blockOf } from './network-block'

const block = (address: string) => blockOf(networkOf(address) ?? '')

test('the neighbourhood of an IPv4 address is its /24', () => {
  expect(block('203.0.113.7')).toBe(block('203.0.113.250'))
  expect(block('203.0.113.7')).not.toBe(block('203.0.114.7'))
  expect(block('::ffff:203.0.113.7')).toBe(block('203.0.113.7'))
})

test('the neighbourhood of an IPv6 address is its /48', () => {
  expect(block('2405:4800:a:1::1')).toBe(block('2405:4800:a:ffff::9'))
  expect(block('2405:4800:a:1::1')).not.toBe(block('2405:4800:b:1::1'))
})
