import { beforeEach, expect, test } from 'vitest'
import { clockTime, expireTags, isExpired, lastExpiry } from './tag-clock.mjs'

beforeEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('toa-soan.tag-clock'))
})

test('a tag never heard of has not expired', () => {
  expect(isExpired(['never'], clockTime())).toBe(false)
  expect(lastExpiry(['never'])).toBe(0)
})

test('tags forgotten for want of room leave nothing older looking fresh', () => {
  expireTags(['first'])
  const after = clockTime()
  for (let start = 0; start < 60_000; start += 1000) {
    expireTags(Array.from({ length: 1000 }, (_, offset) => `tag:${start + offset}`))
  }
  expect(isExpired(['first'], after - 1)).toBe(true)
  expect(isExpired(['some other'], clockTime() + 1)).toBe(false)
})
