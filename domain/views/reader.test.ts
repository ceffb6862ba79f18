import { expect, test } from 'vitest'
import { readerHash } from './reader'

const visitor = { network: '203.0.113.9', userAgent: 'Firefox' }

test('a reader is the same within a day, and 128 bits long', () => {
  expect(readerHash(visitor, 'secret', 'salt')).toBe(readerHash({ ...visitor }, 'secret', 'salt'))
  expect(readerHash(visitor, 'secret', 'salt')).toMatch(/^[0-9a-f]{32}$/)
})

test('another network, browser, salt or secret makes another reader', () => {
  const hashes = [
    readerHash(visitor, 'secret', 'salt'),
    readerHash({ ...visitor, network: '203.0.113.10' }, 'secret', 'salt'),
    readerHash({ ...visitor, userAgent: 'Chrome' }, 'secret', 'salt'),
    readerHash(visitor, 'secret', 'salt of tomorrow'),
    readerHash(visitor, 'secret of another site', 'salt'),
  ]
  expect(new Set(hashes).size).toBe(hashes.length)
})
