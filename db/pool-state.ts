import { DatabaseAwayError } from './errors'

/** One connection. It serves one piece of work at a time and is never opened again once lost. */
export type Lane = {
  /** Aborted, with the error as its reason, when the connection has ended. */
  readonly lost: AbortSignal
  /** Ends the connection without waiting for the server. */
  drop(reason: Error): void
}

export type PoolOptions<L extends Lane> = {
  /** Must settle by itself; rejects with a `DatabaseAwayError` or `DatabaseSlowError`. */
  open: () => Promise<L>
  size: number
  connectMs: number
  statementMs: number
}

export type Waiter<L> = {
  since: number
  resolve: (lane: L) => void
  reject: (error: Error) => void
}
export type Opening = {
  since: number
  /** Young enough for a query that comes now to wait for it while the server is away. */
  fresh: boolean
}

export type Pool<L extends Lane> = PoolOptions<L> & {
  lanes: Map<L, { since: number }>
  idle: Map<L, NodeJS.Timeout>
  openings: Set<Opening>
  waiting: Set<Waiter<L>>
  /** Set while the server is believed to be away; `slow` when it is silent rather than refusing. */
  away: { slow: boolean } | null
  probeFrom: number
  /** Set for a while after a server with which we are connected refused one more. */
  full: boolean
  lastAnswer: number
  closed: boolean
}

const idleMs = 30_000

export type PoolFigures = { size: number; used: number; idle: number; waiting: number }

export function figuresOf<L extends Lane>({ size, lanes, idle, waiting }: Pool<L>): PoolFigures {
  return { size, used: lanes.size - idle.size, idle: idle.size, waiting: waiting.size }
}

export function createPool<L extends Lane>(options: PoolOptions<L>): Pool<L> {
  return {
    ...options,
    lanes: new Map(),
    idle: new Map(),
    openings: new Set(),
    waiting: new Set(),
    away: null,
    probeFrom: 0,
    full: false,
    lastAnswer: 0,
    closed: false,
  }
}

/** The idle connection used last, so that the others may grow old and be closed. */
export function takeIdle<L extends Lane>(pool: Pool<L>): L | undefined {
  const [lane] = [...pool.idle.keys()].slice(-1)
  if (lane) forgetIdle(pool, lane)
  return lane
}

export function forgetIdle<L extends Lane>(pool: Pool<L>, lane: L): void {
  clearTimeout(pool.idle.get(lane))
  pool.idle.delete(lane)
}

/** Gives a connection that just answered to whoever waits longest, else keeps it for a while. */
export function offer<L extends Lane>(pool: Pool<L>, lane: L): void {
  pool.lastAnswer = performance.now()
  pool.away = null
  const [waiter] = pool.waiting
  if (waiter) {
    pool.waiting.delete(waiter)
    waiter.resolve(lane)
    return
  }
  const timer = setTimeout(() => lane.drop(new DatabaseAwayError('idle')), idleMs)
  timer.unref()
  pool.idle.set(lane, timer)
}

/** Rejects those who began to wait at `until` or before. */
export function rejectWaiting<L extends Lane>(pool: Pool<L>, reason: Error, until: number): void {
  for (const waiter of [...pool.waiting]) {
    if (waiter.since > until) continue
    pool.waiting.delete(waiter)
    waiter.reject(reason)
  }
}

export function dropIdle<L extends Lane>(pool: Pool<L>, reason: Error): void {
  for (const lane of [...pool.idle.keys()]) lane.drop(reason)
}
