import { setTimeout as delay } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { settings } from '@/db/schema'
import { followChanges } from '@/domain/freshness/follow'
import type { Changes } from './options'

/** Readings come every half second; one may be late. */
const lateAfter = 1_200

const patience = 700

/** Follows the log of changes for as long as this process lives. */
export function hearChanges(): Changes {
  let heardUntil = Number.NEGATIVE_INFINITY
  let latest = 0
  let isMourning = false
  const lookAgain = () =>
    findMourning().then(
      (found) => {
        isMourning = found
      },
      () => undefined,
    )
  followChanges(({ askedAt, isChange }) => {
    heardUntil = askedAt
    if (!isChange) return
    latest = performance.now()
    void lookAgain()
  })
  return {
    latest: () => latest,
    isMourning: () => isMourning,
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

/** Known before the database goes away, for the pages that are shown then. */
async function findMourning(): Promise<boolean> {
  const [row] = await db()
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.name, 'isMourning'))
    .limit(1)
  return row?.value === true
}
