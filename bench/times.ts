import type { Asked } from './readers'

/** Milliseconds, whole ones; a read has failed that is no 200. */
export type Times = { count: number; failed: number; median: number; p95: number; slowest: number }

export function timesOf(asked: readonly Asked[]): Times {
  const times = asked.map(({ took }) => took)
  return {
    count: asked.length,
    failed: asked.filter(({ status }) => status !== 200).length,
    median: percentile(times, 50),
    p95: percentile(times, 95),
    slowest: percentile(times, 100),
  }
}

/** The time within which `share` of a hundred came, rounded; not a number where there is none. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.ceil((sorted.length * share) / 100) - 1] ?? Number.NaN)
}
