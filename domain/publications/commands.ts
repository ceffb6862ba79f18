import type { Transaction } from '@/db'
import { enqueue } from '@/domain/jobs/commands'

type Times = { id: string; startsAt: Date; endsAt: Date | null }

/** This machine's clock may be ahead of the database's; a job too many does no harm. */
const clockTolerance = 60_000

/**
 * Lets the caches know when a publication begins and ends. To be called in the transaction that
 * writes these times, each time they change: a job of an earlier time does no harm.
 */
export async function queueTimes(transaction: Transaction, publication: Times): Promise<void> {
  const past = Date.now() - clockTolerance
  for (const runAt of [publication.startsAt, publication.endsAt]) {
    if (!runAt || runAt.getTime() <= past) continue
    await enqueue(transaction, {
      kind: 'publication-time',
      payload: { publicationId: publication.id },
      runAt,
      uniqueKey: `publication:${publication.id}:${runAt.toISOString()}`,
    })
  }
}
