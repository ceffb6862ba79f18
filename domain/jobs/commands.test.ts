import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { jobs } from '@/db/schema'
import { ownDatabase } from '@/test/own-database'
import {
  claimJob,
  enqueue,
  ensureRecurring,
  extendLease,
  failJob,
  finishJob,
  listFailedJobs,
  releaseJob,
  rescheduleJob,
} from './commands'
import { type ClaimedJob, mostAttempts } from './job'

ownDatabase()

beforeEach(async () => {
  await db().delete(jobs)
})

const prune = { kind: 'prune', payload: {} } as const

async function claimed(): Promise<ClaimedJob> {
  const job = await claimJob(['prune'])
  if (!job) throw new Error('Nothing was due')
  return job
}

const letLeaseEnd = () => db().update(jobs).set({ leasedUntil: sql`now()` })
const letTimePass = () => db().update(jobs).set({ runAt: sql`now()` })

test('one unique key is one job, however many queue it at once', async () => {
  await Promise.all(
    Array.from({ length: 20 }, () => enqueue(db(), { ...prune, uniqueKey: 'once' })),
  )
  expect(await db().select().from(jobs)).toHaveLength(1)
  await finishJob(await claimed())
  await enqueue(db(), { ...prune, uniqueKey: 'once' })
  expect(await db().select().from(jobs)).toHaveLength(1)
})

test('a job is queued with the change it belongs to, or not at all', async () => {
  const undone = db().transaction(async (transaction) => {
    await enqueue(transaction, prune)
    throw new Error('no')
  })
  await expect(undone).rejects.toThrow('no')
  expect(await claimJob(['prune'])).toBeNull()
})

test('a job is claimed once, the longest due first, and only by who knows its kind', async () => {
  await enqueue(db(), { ...prune, runAt: new Date(Date.now() - 1_000), uniqueKey: 'second' })
  await enqueue(db(), { ...prune, runAt: new Date(Date.now() - 9_000), uniqueKey: 'first' })
  await enqueue(db(), { ...prune, runAt: new Date(Date.now() + 60_000) })
  expect(await claimJob(['nightly-backup'])).toBeNull()

  const first = await claimed()
  const [row] = await db().select().from(jobs).where(eq(jobs.id, first.id))
  expect(row?.uniqueKey).toBe('first')
  const rest = await Promise.all(Array.from({ length: 9 }, () => claimJob(['prune'])))
  expect(rest.filter(Boolean)).toHaveLength(1)
})

test('when a lease ends the next one has the job, and the first can change it no more', async () => {
  await enqueue(db(), prune)
  const slow = await claimed()
  expect(await extendLease(slow)).toBe(true)
  await letLeaseEnd()
  const next = await claimed()

  expect(next).toMatchObject({ id: slow.id, attempts: 2 })
  expect(await extendLease(slow)).toBe(false)
  expect(await finishJob(slow)).toBe(false)
  expect(await rescheduleJob(slow, new Date())).toBe(false)
  expect(await releaseJob(slow)).toBe(false)
  expect(await failJob(slow, new Error('late'))).toBe('lost')
  expect(await finishJob(next)).toBe(true)
})

test('a failed job comes back later, with what went wrong', async () => {
  await enqueue(db(), prune)
  expect(await failJob(await claimed(), new Error('hỏng'))).toBe('retried')
  expect(await claimJob(['prune'])).toBeNull()
  const [row] = await db()
    .select({
      error: jobs.lastError,
      lease: jobs.lease,
      isLater: sql<boolean>`${jobs.runAt} between now() + '2 seconds' and now() + '5 seconds'`,
    })
    .from(jobs)
  expect(row).toEqual({ error: 'Error: hỏng', lease: null, isLater: true })
})

test('after its last attempt a job is given up, listed, and its unique key is free', async () => {
  await enqueue(db(), { ...prune, uniqueKey: 'key' })
  for (let attempt = 1; attempt < mostAttempts; attempt += 1) {
    expect(await failJob(await claimed(), new Error('hỏng'))).toBe('retried')
    await letTimePass()
  }
  expect(await failJob(await claimed(), new Error('hỏng hẳn'))).toBe('given-up')
  await letTimePass()
  expect(await claimJob(['prune'])).toBeNull()
  expect(await listFailedJobs()).toMatchObject([
    { kind: 'prune', attempts: mostAttempts, error: 'Error: hỏng hẳn' },
  ])
  await enqueue(db(), { ...prune, uniqueKey: 'key' })
  expect(await claimJob(['prune'])).not.toBeNull()
})

test('a job given back is due at once, and was not tried', async () => {
  await enqueue(db(), prune)
  await releaseJob(await claimed())
  expect(await claimed()).toMatchObject({ attempts: 1 })
})

test('recurring jobs are queued once, by any number of workers', async () => {
  await Promise.all(Array.from({ length: 10 }, ensureRecurring))
  const queued = await db().select({ kind: jobs.kind }).from(jobs)
  expect(queued.map(({ kind }) => kind).sort()).toEqual([
    'keep-search',
    'media-sweep',
    'nightly-backup',
    'prune',
  ])
})

test('a recurring job done is the same job again, fresh', async () => {
  await enqueue(db(), { ...prune, uniqueKey: 'prune' })
  const job = await claimed()
  const tomorrow = new Date(Date.now() + 86_400_000)
  expect(await rescheduleJob(job, tomorrow)).toBe(true)
  const [row] = await db().select().from(jobs)
  expect(row).toMatchObject({ id: job.id, runAt: tomorrow, attempts: 0, leasedUntil: null })
})
