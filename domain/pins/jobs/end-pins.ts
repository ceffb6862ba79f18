import { and, isNotNull, lte, sql } from 'drizzle-orm'
import { db } from '@/db'
import { pins } from '@/db/schema'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { finishJob } from '@/domain/jobs/commands'
import type { ClaimedJob } from '@/domain/jobs/job'

/** Lets go of the stories whose time at the top of the front page is over. */
export async function endPins(job: ClaimedJob): Promise<void> {
  await db().transaction(async (transaction) => {
    if (!(await finishJob(job, transaction))) return
    await transaction.delete(pins).where(and(isNotNull(pins.endsAt), lte(pins.endsAt, sql`now()`)))
    await expire(transaction, [tags.pins])
  })
}
