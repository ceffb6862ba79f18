import { Writable } from 'node:stream'
import { sql } from 'drizzle-orm'
import pino from 'pino'
import postgres from 'postgres'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db'
import { jobs } from '@/db/schema'
import { firstRuns } from '@/domain/jobs/schedule'
import { ownDatabase } from '@/test/own-database'
import type { Handlers } from './handlers'
import { startWorker, type Worker } from './worker'

ownDatabase()

const never = 3_600_000
const patience = { timeout: 20_000, interval: 20 }

let worker: Worker | undefined
let lines: { event: string; kind?: string; error?: string }[] = []

beforeEach(async () => {
  lines = []
  await db().delete(jobs)
})

afterEach(async () => {
  await worker?.stop()
  worker = undefined
})

function start(handlers: Handlers, pollEvery?: number): void {
  startCrews([handlers], pollEvery)
}

function startCrews(crews: Handlers[], pollEvery?: number): void {
  const output = new Writable({
    write(line, _encoding, done) {
      lines.push(JSON.parse(line.toString()))
      done()
    },
  })
  worker = startWorker({ crews, log: pino(output), ...(pollEvery && { pollEvery }) })
}

const events = () => lines.map(({ event }) => event)
const queue = (kind: string) => db().insert(jobs).values({ kind })
const rows = () => db().select().from(jobs).where(sql`unique_key is null`)

test('a notification wakes the worker, long before it would look', async () => {
  let done = 0
  start(
    {
      deed: async () => {
        done += 1
      },
    },
    never,
  )
  await queue('deed')
  await vi.waitFor(() => expect(done).toBe(1), patience)
  for (let count = 2; count < 6; count += 1) {
    await queue('deed')
    await vi.waitFor(() => expect(done).toBe(count), patience)
  }
})

test('without a notification it looks by itself', async () => {
  let done = 0
  await db().execute(sql`alter table jobs disable trigger jobs_wake`)
  start({
    deed: async () => {
      done += 1
    },
  })
  await vi.waitFor(
    async () => expect(await db().$count(jobs)).toBe(firstRuns(new Date()).length),
    patience,
  )
  await queue('deed')
  await vi.waitFor(() => expect(done).toBe(1), patience)
  await db().execute(sql`alter table jobs enable trigger jobs_wake`)
})

test('two jobs run at a time, a third waits', async () => {
  const release: (() => void)[] = []
  let most = 0
  let running = 0
  start({
    deed: async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise<void>((resolve) => release.push(resolve))
      running -= 1
    },
  })
  for (let count = 0; count < 3; count += 1) await queue('deed')
  await vi.waitFor(() => expect(release).toHaveLength(2), patience)
  for (const resolve of release) resolve()
  await vi.waitFor(() => expect(release).toHaveLength(3), patience)
  release.at(-1)?.()
  await vi.waitFor(async () => expect(await rows()).toEqual([]), patience)
  expect(most).toBe(2)
})

test('a crew that is busy keeps no other waiting', async () => {
  let done = 0
  const stay = () => new Promise<void>(() => undefined)
  const deed = async () => {
    done += 1
  }
  startCrews([{ stay }, { deed }], never)
  for (const kind of ['stay', 'stay', 'stay', 'deed', 'deed', 'deed']) await queue(kind)
  await vi.waitFor(async () => expect(await rows()).toHaveLength(3), patience)
  expect(done).toBe(3)
})

test('a job that fails comes back, and the worker goes on', async () => {
  start({
    broken: async () => {
      throw new Error('hỏng')
    },
    deed: async () => undefined,
  })
  await queue('broken')
  await queue('deed')
  await vi.waitFor(() => expect(events()).toContain('job-retried'), patience)
  await vi.waitFor(() => expect(events()).toContain('job-done'), patience)
  expect(await rows()).toMatchObject([{ kind: 'broken', attempts: 1, lastError: 'Error: hỏng' }])
})

test('a job in which every process has died is given up', async () => {
  await db().insert(jobs).values({ kind: 'deadly', attempts: 10 })
  start({ deadly: async () => expect.unreachable() })
  await vi.waitFor(() => expect(events()).toContain('job-given-up'), patience)
  expect(await rows()).toMatchObject([{ kind: 'deadly', failedAt: expect.any(Date) }])
})

test('stopping waits for a short job and gives back a long one', async () => {
  let isDone = false
  const begun = new Set<string>()
  start({
    short: async () => {
      begun.add('short')
      await new Promise((resolve) => setTimeout(resolve, 300))
      isDone = true
    },
    long: async () => {
      begun.add('long')
      await new Promise(() => undefined)
    },
  })
  await queue('short')
  await queue('long')
  await vi.waitFor(() => expect(begun.size).toBe(2), patience)
  await worker?.stop()
  expect(isDone).toBe(true)
  expect(await rows()).toMatchObject([{ kind: 'long', attempts: 0, lease: null }])
  await queue('short')
  expect(await rows()).toHaveLength(2)
})

test('outlives an outage, with one line when it begins and one when it ends', async () => {
  const name = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)
  const admin = postgres(process.env.TEST_DATABASE_URL ?? '', { max: 1 })
  let done = 0
  start({
    deed: async () => {
      done += 1
    },
  })
  await vi.waitFor(
    async () => expect(await db().$count(jobs)).toBe(firstRuns(new Date()).length),
    patience,
  )

  await admin`alter database ${admin(name)} allow_connections false`
  await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`
  await vi.waitFor(() => expect(events()).toContain('database-lost'), patience)
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  await admin`alter database ${admin(name)} allow_connections true`
  await vi.waitFor(() => expect(events()).toContain('database-back'), patience)

  await queue('deed')
  await vi.waitFor(() => expect(done).toBe(1), patience)
  expect(events().filter((event) => event.startsWith('database'))).toEqual([
    'database-lost',
    'database-back',
  ])
  await admin.end()
})
