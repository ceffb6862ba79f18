import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import { v4, v7 } from 'uuid'
import { db, type Transaction } from '@/db'
import { jobs } from '@/db/schema'
import {
  type ClaimedJob,
  errorText,
  isLastAttempt,
  leaseSeconds,
  type NewJob,
  retryDelay,
} from './job'
import { firstRuns } from './schedule'

type Connection = Transaction | ReturnType<typeof db>

export type FailedJob = {
  id: string
  kind: string
  error: string
  attempts: number
  failedAt: Date
}

const mostFailedShown = 100

/**
 * Queues a job in the transaction of what it belongs to. With a unique key that is queued already
 * it adds nothing.
 */
export async function enqueue(connection: Connection, job: NewJob): Promise<void> {
  // Postgres gives the time where none is asked for: its clock decides what is due.
  await connection
    .insert(jobs)
    .values({ ...job, id: v7() })
    .onConflictDoNothing({
      target: jobs.uniqueKey,
      where: sql`${jobs.failedAt} is null`,
    })
}

/** Sees to it that every recurring job is queued; does nothing where it is. */
export async function ensureRecurring(): Promise<void> {
  for (const job of firstRuns(new Date())) await enqueue(db(), job)
}

/** Takes the job of these kinds that has been due longest, for 60 s; null when nothing is due. */
export async function claimJob(kinds: readonly string[]): Promise<ClaimedJob | null> {
  const due = db()
    .select({ id: jobs.id })
    .from(jobs)
    .where(
      and(
        isNull(jobs.failedAt),
        lte(jobs.runAt, sql`now()`),
        or(isNull(jobs.leasedUntil), lte(jobs.leasedUntil, sql`now()`)),
        inArray(jobs.kind, [...kinds]),
      ),
    )
    .orderBy(asc(jobs.runAt))
    .limit(1)
    .for('update', { skipLocked: true })

  const lease = v4()
  const [job] = await db()
    .update(jobs)
    .set({ lease, leasedUntil: leaseEnd, attempts: sql`${jobs.attempts} + 1` })
    .where(sql`${jobs.id} = any(array(${due}))`)
    .returning(claimedColumns)
  return job ? { ...job, lease } : null
}

const leaseEnd = sql`now() + make_interval(secs => ${leaseSeconds})`

const claimedColumns = {
  id: jobs.id,
  kind: jobs.kind,
  payload: jobs.payload,
  attempts: jobs.attempts,
  runAt: jobs.runAt,
}

/** Holds the job for 60 s more. False when it is no longer ours. */
export async function extendLease(job: ClaimedJob): Promise<boolean> {
  return change(job, { leasedUntil: leaseEnd })
}

/**
 * Done for good. In the transaction of the work itself it makes the work happen exactly once: false
 * means that somebody else has the job now, and the transaction should be given up.
 */
export async function finishJob(job: ClaimedJob, connection: Connection = db()): Promise<boolean> {
  const gone = await connection.delete(jobs).where(isOurs(job)).returning({ id: jobs.id })
  return gone.length > 0
}

/** Done for now: the same job is due again at `runAt`, as if it had never been tried. */
export async function rescheduleJob(job: ClaimedJob, runAt: Date): Promise<boolean> {
  return change(job, { ...unleased, runAt, attempts: 0, lastError: null })
}

/** Not done and not tried: gives the job back, to be taken by anybody at once. */
export async function releaseJob(job: ClaimedJob): Promise<boolean> {
  return change(job, { ...unleased, attempts: sql`${jobs.attempts} - 1` })
}

/** Tried in vain: due again after `retryDelay`, or given up after the last attempt. */
export async function failJob(
  job: ClaimedJob,
  error: unknown,
): Promise<'retried' | 'given-up' | 'lost'> {
  const isLast = isLastAttempt(job.attempts)
  const wait = sql`now() + make_interval(secs => ${retryDelay(job.attempts) / 1_000})`
  const outcome = isLast ? { failedAt: sql`now()` } : { runAt: wait }
  const isChanged = await change(job, { ...unleased, ...outcome, lastError: errorText(error) })
  if (!isChanged) return 'lost'
  return isLast ? 'given-up' : 'retried'
}

/** The jobs given up, newest first, at most a hundred. */
export async function listFailedJobs(limit = mostFailedShown): Promise<FailedJob[]> {
  const rows = await db()
    .select({
      id: jobs.id,
      kind: jobs.kind,
      error: jobs.lastError,
      attempts: jobs.attempts,
      failedAt: jobs.failedAt,
    })
    .from(jobs)
    .where(isNotNull(jobs.failedAt))
    .orderBy(desc(jobs.failedAt))
    .limit(Math.min(limit, mostFailedShown))
  return rows.flatMap(({ error, failedAt, ...row }) =>
    failedAt ? [{ ...row, error: error ?? '', failedAt }] : [],
  )
}

const unleased = { lease: null, leasedUntil: null }

async function change(job: ClaimedJob, values: PgUpdateSetSource<typeof jobs>): Promise<boolean> {
  const changed = await db().update(jobs).set(values).where(isOurs(job)).returning({ id: jobs.id })
  return changed.length > 0
}

function isOurs(job: ClaimedJob) {
  return and(eq(jobs.id, job.id), eq(jobs.lease, job.lease), isNull(jobs.failedAt))
}
