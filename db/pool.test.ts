import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  connectMs,
  forever,
  lane,
  play,
  poolOf,
  quick,
  settled,
  silent,
  statementMs,
  wait,
} from '@/test/fake-lanes'
import { DatabaseAwayError, databaseTrouble } from './errors'
import { closePool, withLane } from './pool'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})

afterEach(() => {
  vi.useRealTimers()
})

test('a query waits no longer than its deadline and its connection is dropped', async () => {
  const { pool, lanes } = poolOf(async () => lane())
  const hanging = settled(withLane(pool, statementMs, forever))
  await vi.advanceTimersByTimeAsync(statementMs)
  expect(hanging.trouble).toBe('database-slow')
  expect(lanes[0]?.lost.aborted).toBe(true)
})

test('a query that times out takes the idle connections with it', async () => {
  const { pool, lanes } = poolOf(async () => lane())
  await Promise.all([withLane(pool, statementMs, quick), withLane(pool, statementMs, quick)])
  settled(withLane(pool, statementMs, forever))
  await vi.advanceTimersByTimeAsync(statementMs)
  expect(lanes.map(({ lost }) => lost.aborted)).toEqual([true, true])
})

test('while the server is silent a query waits as long as connecting may take', async () => {
  const { pool, opened } = poolOf(silent)
  const first = settled(withLane(pool, statementMs, quick))
  await vi.advanceTimersByTimeAsync(connectMs)
  expect(first.trouble).toBe('database-away')

  const next = [
    settled(withLane(pool, statementMs, quick)),
    settled(withLane(pool, statementMs, quick)),
  ]
  await vi.advanceTimersByTimeAsync(connectMs)
  expect(next.map(({ trouble }) => trouble)).toEqual(['database-away', 'database-away'])
  expect(opened()).toBeLessThan(10)
})

test('a probe that was swallowed does not keep the next query from a server that is back', async () => {
  let swallowing = true
  const { pool } = poolOf(() => (swallowing ? silent() : Promise.resolve(lane())))
  settled(withLane(pool, statementMs, quick))
  await vi.advanceTimersByTimeAsync(connectMs)
  settled(withLane(pool, statementMs, quick))
  await vi.advanceTimersByTimeAsync(100)
  swallowing = false
  const next = settled(withLane(pool, statementMs, quick))
  await vi.advanceTimersByTimeAsync(300)
  expect(next.value).toBe('done')
})

test('a refusal does not fail the query that came after we knocked', async () => {
  let refusing = true
  const { pool } = poolOf(async () => {
    const refused = refusing
    await wait(10)
    if (refused) throw new DatabaseAwayError('refused')
    return lane()
  })
  settled(withLane(pool, statementMs, quick))
  await vi.advanceTimersByTimeAsync(200)
  const early = settled(withLane(pool, statementMs, quick))
  await vi.advanceTimersByTimeAsync(5)
  refusing = false
  const late = settled(withLane(pool, statementMs, quick))
  await vi.advanceTimersByTimeAsync(100)
  expect(early.trouble).toBe('database-away')
  expect(late.value).toBe('done')
})

test('a server that has no further connection is used through those there are', async () => {
  let free = 2
  const { pool, opened } = poolOf(async () => {
    free -= 1
    if (free < 0) throw new DatabaseAwayError('too many clients')
    return lane()
  })
  const queries = Array.from({ length: 60 }, () =>
    settled(withLane(pool, statementMs, () => wait(20))),
  )
  await vi.advanceTimersByTimeAsync(600)
  expect(queries.map(({ trouble }) => trouble)).toEqual(queries.map(() => undefined))
  expect(opened()).toBeLessThan(20)
})

test('a server that has connections again is asked again by those who wait', async () => {
  let full = false
  const { pool } = poolOf(async () => {
    if (full) throw new DatabaseAwayError('too many clients')
    return lane()
  })
  settled(withLane(pool, statementMs, () => wait(9_000)))
  await vi.advanceTimersByTimeAsync(1)
  full = true
  const waiting = settled(withLane(pool, statementMs, quick))
  await vi.advanceTimersByTimeAsync(500)
  full = false
  await vi.advanceTimersByTimeAsync(1_000)
  expect(waiting.value).toBe('done')
})

test('a busy pool is slow, not away', async () => {
  const { pool } = poolOf(async () => lane(), 1)
  settled(withLane(pool, 2 * statementMs, () => wait(15_000)))
  await vi.advanceTimersByTimeAsync(1)
  const waiting = settled(withLane(pool, statementMs, quick))
  await vi.advanceTimersByTimeAsync(statementMs)
  expect(waiting.trouble).toBe('database-slow')
})

test('connections end when idle for half a minute or in use for half an hour', async () => {
  const { pool, lanes } = poolOf(async () => lane())
  await withLane(pool, statementMs, quick)
  for (let second = 0; second < 29 * 60; second += 20) {
    await vi.advanceTimersByTimeAsync(20_000)
    await withLane(pool, statementMs, quick)
  }
  expect(lanes).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(29_000)
  await withLane(pool, statementMs, quick)
  await vi.advanceTimersByTimeAsync(29_000)
  await withLane(pool, statementMs, quick)
  await vi.advanceTimersByTimeAsync(29_000)
  await withLane(pool, statementMs, quick)
  expect(lanes[0]?.lost.aborted).toBe(true)

  await withLane(pool, statementMs, quick)
  await vi.advanceTimersByTimeAsync(31_000)
  expect(lanes[1]?.lost.aborted).toBe(true)
})

test('closing rejects whoever waits and drops what is still being opened', async () => {
  const { pool, lanes } = poolOf(async () => {
    await wait(10)
    return lane()
  })
  const waiting = settled(withLane(pool, statementMs, quick))
  closePool(pool)
  await vi.advanceTimersByTimeAsync(20)
  expect(waiting.trouble).toBe('database-away')
  expect(lanes[0]?.lost.aborted).toBe(true)
  await expect(withLane(pool, statementMs, quick)).rejects.toThrow(DatabaseAwayError)
})

const opening = fc.constantFrom('opens', 'refuses', 'is silent', 'opens, then ends')
const work = fc.oneof(fc.integer({ min: 1, max: 3_000 }), fc.constant(Infinity))
const query = fc.record({ at: fc.integer({ min: 0, max: 20_000 }), work })

test('whatever the server does, every query settles by its deadline and the pool keeps its size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(opening, { minLength: 1 }),
      fc.array(query),
      async (script, queries) => {
        let turn = 0
        const { pool } = poolOf(() => play(script[turn++ % script.length] ?? 'opens'), 3)
        const waits = queries.map(async ({ at, work }) => {
          await wait(at)
          const begun = performance.now()
          await withLane(pool, statementMs, () => wait(work)).catch(databaseTrouble)
          expect(performance.now() - begun).toBeLessThanOrEqual(statementMs)
          expect(pool.lanes.size).toBeLessThanOrEqual(3)
        })
        const all = settled(Promise.all(waits))
        await vi.advanceTimersByTimeAsync(20_000 + statementMs)
        expect(all).toEqual({ value: expect.any(Array) })
        closePool(pool)
      },
    ),
  )
})
