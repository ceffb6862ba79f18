import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstRuns, nextRun } from './schedule'

const moment = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2100-01-01'),
  noInvalidDate: true,
})

test('the nightly backup runs at three in the night in Vietnam, a day at most from now', () => {
  fc.assert(
    fc.property(moment, moment, (runAt, now) => {
      const next = nextRun('nightly-backup', runAt, now)
      const clock = next?.toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })
      expect(clock).toBe('03:00:00')
      const wait = Number(next) - Math.max(Number(runAt), Number(now))
      expect(wait).toBeGreaterThan(0)
      expect(wait).toBeLessThanOrEqual(24 * 60 * 60 * 1_000)
    }),
  )
})

test('a clock that is behind does not run the same night twice', () => {
  const due = new Date('2026-05-09T20:00:00Z')
  const behind = new Date('2026-05-09T19:59:58Z')
  expect(nextRun('nightly-backup', due, behind)).toEqual(new Date('2026-05-10T20:00:00Z'))
})

test('only recurring jobs come back', () => {
  expect(nextRun('publication-time', new Date(), new Date())).toBeNull()
  expect(nextRun('constructor', new Date(), new Date())).toBeNull()
  expect(firstRuns(new Date()).map(({ uniqueKey }) => uniqueKey)).toEqual([
    'keep-search',
    'media-sweep',
    'nightly-backup',
    'prune',
  ])
})
