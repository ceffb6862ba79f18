import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRange } from './range'

test.each([
  [null, null],
  ['', null],
  ['bytes=-', null],
  ['bytes=0-1,5-6', null],
  ['lines=0-1', null],
  ['bytes=5-2', null],
  ['bytes=0-', { start: 0, end: 99 }],
  ['bytes=10-19', { start: 10, end: 19 }],
  ['bytes=90-200', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=100-', 'unsatisfiable'],
])('of 100 bytes %j asks for %j', (header, range) => {
  expect(readRange(header, 100)).toEqual(range)
})

test('a range never leaves the file', () => {
  const header = fc.oneof(fc.string(), fc.stringMatching(/^bytes=\d{0,12}-\d{0,12}$/))
  fc.assert(
    fc.property(header, fc.nat(), (text, bytes) => {
      const range = readRange(text, bytes)
      if (range === null || range === 'unsatisfiable') return
      expect(range.start).toBeGreaterThanOrEqual(0)
      expect(range.start).toBeLessThanOrEqual(range.end)
      expect(range.end).toBeLessThan(bytes)
    }),
  )
})
