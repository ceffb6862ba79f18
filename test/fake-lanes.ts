import { DatabaseAwayError, DatabaseSlowError, databaseTrouble } from '@/db/errors'
import { createPool, type Lane, type Pool } from '@/db/pool-state'

export const connectMs = 2_000
export const statementMs = 10_000

/** A pool over connections that are only pretended, with all it opened. */
export function poolOf(open: () => Promise<Lane>, size = 10) {
  const lanes: Lane[] = []
  let opened = 0
  const pool: Pool<Lane> = createPool({
    size,
    connectMs,
    statementMs,
    open: async () => {
      opened += 1
      const lane = await open()
      lanes.push(lane)
      return lane
    },
  })
  return { pool, lanes, opened: () => opened }
}

export function lane(): Lane {
  const lost = new AbortController()
  return { lost: lost.signal, drop: (reason) => lost.abort(reason) }
}

/** Opening a connection to a server that never says a word. */
export async function silent(): Promise<Lane> {
  await wait(connectMs)
  throw new DatabaseSlowError('connecting')
}

/** An opening as the scene says; for tests that try them in any order. */
export async function play(scene: string): Promise<Lane> {
  if (scene === 'is silent') return silent()
  await wait(5)
  if (scene === 'refuses') throw new DatabaseAwayError('refused')
  const opened = lane()
  if (scene === 'opens, then ends')
    setTimeout(() => opened.drop(new DatabaseAwayError('ended')), 700)
  return opened
}

export function wait(ms: number): Promise<string> {
  return new Promise((resolve) => {
    if (ms !== Infinity) setTimeout(() => resolve('done'), ms)
  })
}

export async function quick(): Promise<string> {
  return 'done'
}

export function forever(): Promise<never> {
  return new Promise(() => undefined)
}

/** What became of `work` so far, for looking at it between two ticks of a fake clock. */
export function settled<T>(work: Promise<T>): { value?: T; trouble?: unknown } {
  const outcome: { value?: T; trouble?: unknown } = {}
  work.then(
    (value) => {
      outcome.value = value
    },
    (error: unknown) => {
      outcome.trouble = databaseTrouble(error) ?? error
    },
  )
  return outcome
}
