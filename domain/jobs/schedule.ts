import type { JobKind, NewJob } from './job'

const minute = 60_000
const hour = 60 * minute
/** Asia/Ho_Chi_Minh has known no summer time since 1975. */
const vietnamOffset = 7 * hour

const recurring = {
  // Triggers make it due as soon as there is anything to do; this is for what they just missed.
  'keep-search': (after: number) => after + 10 * minute,
  'media-sweep': (after: number) => after + hour,
  'nightly-backup': (after: number) => nextAtHour(after, 3),
  prune: (after: number) => after + hour,
} satisfies Partial<Record<JobKind, (after: number) => number>>

/**
 * When a recurring job runs again: always later than both `runAt`, the time it was due, and `now`,
 * so that a clock that is behind cannot run it twice. Null for a job that does not recur.
 */
export function nextRun(kind: string, runAt: Date, now: Date): Date | null {
  if (!isRecurring(kind)) return null
  return new Date(recurring[kind](Math.max(runAt.getTime(), now.getTime())))
}

/** Of a site that has just been filled everything is yet to be kept. */
const dueAtOnce = ['keep-search']

/** One job of each recurring kind, due for the first time at `now` or later. */
export function firstRuns(now: Date): NewJob[] {
  return Object.entries(recurring).map(([kind, next]) => ({
    kind: kind as keyof typeof recurring,
    payload: {},
    uniqueKey: kind,
    runAt: dueAtOnce.includes(kind) ? now : new Date(next(now.getTime())),
  }))
}

function isRecurring(kind: string): kind is keyof typeof recurring {
  return Object.hasOwn(recurring, kind)
}

function nextAtHour(after: number, hourOfDay: number): number {
  const day = 24 * hour
  const sinceHour = (after + vietnamOffset - hourOfDay * hour) % day
  return after - sinceHour + day
}
