import { expect, test } from 'vitest'
import { createTurns } from './turns'

test('never more at once than allowed, none forgotten, a failure frees its place', async () => {
  const inTurn = createTurns(2)
  let running = 0
  let most = 0
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) =>
      inTurn(async () => {
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => setImmediate(resolve))
        running -= 1
        if (index % 3 === 0) throw new Error('no')
        return index
      }),
    ),
  )
  expect(most).toBe(2)
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(7)
  expect(await inTurn(async () => 'free')).toBe('free')
})
