import { grow } from './circuit'
import { bounded } from './deadline'
import { DatabaseAwayError, DatabaseSlowError } from './errors'
import { type Lane, offer, type Pool, rejectWaiting, takeIdle, type Waiter } from './pool-state'

const laneLifeMs = 30 * 60_000

/**
 * Runs `work` on a connection of its own and settles within `ms`, the wait for the connection
 * included. Too late, the connection is dropped. Throws `DatabaseAwayError`, `DatabaseSlowError`
 * or what `work` throws.
 */
export async function withLane<L extends Lane, T>(
  pool: Pool<L>,
  ms: number,
  work: (lane: L) => Promise<T>,
): Promise<T> {
  const end = performance.now() + ms
  const lane = await acquire(pool, Math.min(ms, pool.statementMs))
  try {
    lane.lost.throwIfAborted()
    return await bounded(work(lane), {
      ms: end - performance.now(),
      lost: lane.lost,
      tooLate: () => dropSilent(lane),
    })
  } finally {
    release(pool, lane)
  }
}

/** Drops a connection that did not answer in time and returns the error that says so. */
export function dropSilent(lane: Lane): Error {
  const reason = new DatabaseSlowError('no answer')
  lane.drop(reason)
  return reason
}

/** Ends every connection; what is under way or waiting is rejected. The pool is of no use afterwards. */
export function closePool<L extends Lane>(pool: Pool<L>): void {
  pool.closed = true
  const reason = new DatabaseAwayError('closed')
  rejectWaiting(pool, reason, Infinity)
  for (const lane of [...pool.lanes.keys()]) lane.drop(reason)
}

async function acquire<L extends Lane>(pool: Pool<L>, ms: number): Promise<L> {
  if (pool.closed) throw new DatabaseAwayError('closed')
  return takeIdle(pool) ?? waitForLane(pool, pool.away ? Math.min(ms, pool.connectMs) : ms)
}

function waitForLane<L extends Lane>(pool: Pool<L>, ms: number): Promise<L> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      pool.waiting.delete(waiter)
      reject(tired(pool))
    }, ms)
    const waiter: Waiter<L> = {
      since: performance.now(),
      resolve: (lane) => {
        clearTimeout(timer)
        resolve(lane)
      },
      reject: (error) => {
        clearTimeout(timer)
        reject(error)
      },
    }
    pool.waiting.add(waiter)
    grow(pool)
  })
}

function tired<L extends Lane>(pool: Pool<L>): Error {
  const late = new DatabaseSlowError('no connection became free')
  return pool.away ? new DatabaseAwayError(late) : late
}

function release<L extends Lane>(pool: Pool<L>, lane: L): void {
  if (lane.lost.aborted) return
  const { since } = pool.lanes.get(lane) ?? { since: 0 }
  if (performance.now() - since > laneLifeMs) lane.drop(new DatabaseAwayError('old'))
  else offer(pool, lane)
}
