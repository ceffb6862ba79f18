import { and, count, isNotNull, isNull, lte, min, sql } from 'drizzle-orm'
import { db } from '@/db'
import { jobs, mails } from '@/db/schema'
import type { QueueFigures } from './metrics'

/** What is due and not done. Throws what `db` throws. */
export async function findQueues(): Promise<QueueFigures> {
  const [due, failedJobs, waiting] = await Promise.all([dueJobs(), givenUpJobs(), waitingMails()])
  const { count: mails, age: oldestMail } = waiting
  return { jobs: due.count, oldestJob: due.age, failedJobs, mails, oldestMail }
}

async function dueJobs(): Promise<Waiting> {
  const [row] = await db()
    .select({ count: count(), oldest: min(jobs.runAt) })
    .from(jobs)
    .where(and(isNull(jobs.failedAt), lte(jobs.runAt, sql`now()`)))
  return waitingSince(row)
}

function givenUpJobs(): Promise<number> {
  return db().$count(jobs, isNotNull(jobs.failedAt))
}

async function waitingMails(): Promise<Waiting> {
  const [row] = await db()
    .select({ count: count(), oldest: min(mails.createdAt) })
    .from(mails)
    .where(and(isNull(mails.deliveredAt), isNull(mails.givenUpAt), isNull(mails.keptAt)))
  return waitingSince(row)
}

type Waiting = { count: number; age: number }

function waitingSince(row: { count: number; oldest: Date | null } | undefined): Waiting {
  const age = row?.oldest ? Math.max(0, Date.now() - row.oldest.getTime()) / 1000 : 0
  return { count: row?.count ?? 0, age }
}
