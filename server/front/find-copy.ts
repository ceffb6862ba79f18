import { setTimeout as delay } from 'node:timers/promises'
import type { Copy } from './copy'
import type { Front } from './options'
import { copyKey } from './public-reading'
import { noteFailure, type Renewal, renew, renewWithHope } from './renewal'
import type { Visit } from './visit'

/** `isStale`: the last good copy, in place of a newer one that could not be had. */
export type Found = Renewal & { isStale?: true }

/** How much later than this process the app may hear of a change and have drawn a page without it. */
const settling = 1_000
const retryEvery = 500

/**
 * The copy for an address, renewed before it is given where it may be out of date. A renewal that
 * fails or dawdles gives the last good one, for up to a day. Throws `AppAwayError` where there is none.
 */
export async function findCopy(visit: Visit, front: Front): Promise<Found> {
  const known = front.copies.get(copyKey(visit))
  if (known === undefined) return renewWithHope(visit, front)
  if (isFresh(known, front)) return { kind: 'copy', copy: known }
  if (ageOf(known) > front.limits.staleTime) return renewWithHope(visit, front)
  if (known.failedAt === null) return newerOrLast(known, visit, front)

  if (performance.now() - known.failedAt > retryEvery) renew(visit, front).catch(() => undefined)
  return lastOf(known)
}

/**
 * True while nothing can have changed that a reader would have to see: for a second in any case, for
 * longer while the log of changes is followed and silent.
 */
export function isFresh(copy: Copy, { changes, deedAt, limits }: Front): boolean {
  if (copy.isImmutable) return true
  const age = ageOf(copy)
  if (age > limits.calmTime || copy.began < deedAt) return false
  return age < limits.copyTime || (changes.isHeard() && copy.began > changes.latest() + settling)
}

async function newerOrLast(known: Copy, visit: Visit, front: Front): Promise<Found> {
  const patience = new AbortController()
  const late = delay(front.limits.renewTime, null, { signal: patience.signal })
  const renewal = await Promise.race([renew(visit, front), late]).catch(() => null)
  patience.abort()
  late.catch(() => undefined)
  if (renewal === null) noteFailure(copyKey(visit), front)
  const isAnswer = renewal !== null && !(renewal.kind === 'other' && renewal.status >= 500)
  return isAnswer ? renewal : lastOf(known)
}

function lastOf(copy: Copy): Found {
  return { kind: 'copy', copy, isStale: true }
}

export function ageOf({ began }: Copy): number {
  return performance.now() - began
}
