import { followChanges } from '@/domain/freshness/follow'
import type { Changes } from './options'

/** Readings come every half second; one may be late. */
const lateAfter = 1_200

/** Follows the log of changes for as long as this process lives. */
export function hearChanges(): Changes {
  let heardUntil = Number.NEGATIVE_INFINITY
  let latest = 0
  followChanges(({ askedAt, isChange }) => {
    heardUntil = askedAt
    if (isChange) latest = performance.now()
  })
  return {
    latest: () => latest,
    isHeard: () => performance.now() - heardUntil < lateAfter,
  }
}
