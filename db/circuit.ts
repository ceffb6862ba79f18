import { DatabaseAwayError, databaseTrouble } from './errors'
import {
  dropIdle,
  forgetIdle,
  type Lane,
  type Opening,
  offer,
  type Pool,
  rejectWaiting,
} from './pool-state'

const growPauseMs = 1_000
/** Between two probes of a server that refuses at once; a query in between waits for the next one. */
const probePauseMs = 50
/** A probe of a silent server may be lost for ever, so those who wait get a new one this often. */
const probeFreshMs = 250

/**
 * Opens connections for those who wait. While the server is away there is no timer to sit out: the
 * next query is the probe, or shares the one under way, so the first query after recovery works.
 */
export function grow<L extends Lane>(pool: Pool<L>): void {
  while (wantsLane(pool)) void openLane(pool)
}

function wantsLane<L extends Lane>(pool: Pool<L>): boolean {
  const { waiting, openings, lanes, size, closed } = pool
  if (closed || waiting.size === 0 || lanes.size + openings.size >= size) return false
  if (pool.away) return ![...openings].some(({ fresh }) => fresh)
  return waiting.size > openings.size && !(pool.full && lanes.size > 0)
}

async function openLane<L extends Lane>(pool: Pool<L>): Promise<void> {
  const opening = { since: performance.now(), fresh: true }
  pool.openings.add(opening)
  try {
    if (pool.away) await pause(pool.probeFrom - opening.since)
    opening.since = performance.now()
    setTimeout(() => goStale(pool, opening), probeFreshMs).unref()
    const lane = await pool.open()
    lane.lost.throwIfAborted()
    opened(pool, opening, lane)
  } catch (error) {
    failed(pool, opening, error)
  }
}

function goStale<L extends Lane>(pool: Pool<L>, opening: Opening): void {
  opening.fresh = false
  if (pool.away) grow(pool)
}

function opened<L extends Lane>(pool: Pool<L>, opening: Opening, lane: L): void {
  pool.openings.delete(opening)
  pool.lanes.set(lane, { since: performance.now() })
  lane.lost.addEventListener('abort', () => forget(pool, lane), { once: true })
  if (pool.closed) lane.drop(new DatabaseAwayError('closed'))
  else offer(pool, lane)
  grow(pool)
}

/** A full server keeps serving through the connections we have; only without any is it away. */
function failed<L extends Lane>(pool: Pool<L>, opening: Opening, error: unknown): void {
  pool.openings.delete(opening)
  const slow = databaseTrouble(error) === 'database-slow'
  const alone = pool.lanes.size + pool.openings.size === 0
  const silent = slow && !pool.away && pool.lastAnswer < opening.since
  if (!alone && !silent) {
    pauseGrowth(pool)
    return
  }
  pool.away = { slow }
  pool.probeFrom = performance.now() + probePauseMs
  const reason = new DatabaseAwayError(error)
  // A refusal says nothing to a query that came after we knocked: it gets a probe of its own.
  rejectWaiting(pool, reason, slow ? Infinity : opening.since)
  dropIdle(pool, reason)
  grow(pool)
}

function pauseGrowth<L extends Lane>(pool: Pool<L>): void {
  pool.full = true
  const again = setTimeout(() => {
    pool.full = false
    grow(pool)
  }, growPauseMs)
  again.unref()
}

/** A connection lost to silence makes the idle ones suspect: a cut network ends none of them. */
function forget<L extends Lane>(pool: Pool<L>, lane: L): void {
  pool.lanes.delete(lane)
  forgetIdle(pool, lane)
  if (databaseTrouble(lane.lost.reason) === 'database-slow') dropIdle(pool, lane.lost.reason)
  grow(pool)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
