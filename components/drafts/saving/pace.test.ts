import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPace } from './pace'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('saves once, a few seconds after the last of several changes', () => {
  const save = vi.fn()
  const pace = createPace(save)
  for (const _ of [1, 2, 3]) {
    pace.changed()
    vi.advanceTimersByTime(1_000)
  }
  expect(save).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2_000)
  expect(save).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(60_000)
  expect(save).toHaveBeenCalledTimes(1)
})

test('saves while somebody types without a pause', () => {
  const save = vi.fn()
  const pace = createPace(save)
  for (let second = 0; second < 30; second += 1) {
    pace.changed()
    vi.advanceTimersByTime(1_000)
  }
  expect(save).toHaveBeenCalledTimes(2)
})

test('tries again ever more seldom until it succeeds, and at once when asked to hurry', () => {
  const times: number[] = []
  const began = Date.now()
  const pace = createPace(() => {
    times.push(Date.now() - began)
    pace.failed()
  })
  pace.changed()
  vi.advanceTimersByTime(70_000)
  expect(times).toEqual([3_000, 5_000, 9_000, 17_000, 33_000, 63_000])
  pace.hurry()
  expect(times).toHaveLength(7)
  pace.stop()
  pace.hurry()
  vi.advanceTimersByTime(300_000)
  expect(times).toHaveLength(7)
})
