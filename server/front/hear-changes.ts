import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { db } from '@/db'
import { followChanges } from '@/domain/freshness/follow'
import type { Changes } from './options'

/** Readings come every half second; one may be late. */
const lateAfter = 1_200

const patience = 700

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
    isAnswering: () => Promise.race([isReached(), delay(patience, false)]),
    isHeard: () => performance.now() - heardUntil < lateAfter,
  }
}

function isReached(): Promise<boolean> {
  const asked = db().execute(sql`select 1`)
  return asked.then(
    () => true,
    () => false,
  )
}
