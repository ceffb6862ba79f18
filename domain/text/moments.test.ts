import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMoment, typedMoment } from './moments'

test('a moment is typed as people here write it, and read back to the minute', () => {
  expect(typedMoment(new Date('2016-06-18T08:04:59Z'))).toBe('18/06/2016 15:04')
  const minutes = fc
    .integer({ min: 4_000_000, max: 60_000_000 })
    .map((minute) => new Date(minute * 60_000))
  fc.assert(fc.property(minutes, (at) => readMoment(typedMoment(at))?.getTime() === at.getTime()))
})
