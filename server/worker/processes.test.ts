import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/db'
import { jobs } from '@/db/schema'
import { compiled } from '@/test/compiled'
import { ownDatabase } from '@/test/own-database'

ownDatabase()

const children = new Set<ChildProcess>()
const patience = { timeout: 60_000, interval: 100 }

beforeAll(async () => {
  await db().execute(sql`create table deeds (job uuid, pid int)`)
})

afterEach(async () => {
  await Promise.all([...children].map(kill))
  await db().execute(sql`truncate deeds, jobs`)
})

async function startChild(): Promise<ChildProcess> {
  const child = fork(compiled('test/worker-child.ts'))
  children.add(child)
  await once(child, 'message')
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  children.delete(child)
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

const queue = (kind: string, count: number) =>
  db()
    .insert(jobs)
    .values(Array.from({ length: count }, () => ({ id: v7(), kind })))

async function deeds(): Promise<{ job: string; pid: number }[]> {
  return db().execute<{ job: string; pid: number }>(sql`select job, pid from deeds`)
}

test('three worker processes do two hundred jobs, each exactly once, and share them', async () => {
  await queue('deed', 100)
  await Promise.all([startChild(), startChild(), startChild()])
  await queue('deed', 100)
  await vi.waitFor(
    async () =>
      expect(await db().execute(sql`select from jobs where kind = 'deed'`)).toHaveLength(0),
    patience,
  )
  const done = await deeds()
  expect(done).toHaveLength(200)
  expect(new Set(done.map(({ job }) => job)).size).toBe(200)
}, 90_000)

test('a job whose worker is killed in its middle is done again after the lease', async () => {
  await queue('stay', 1)
  const first = await startChild()
  await vi.waitFor(async () => expect(await deeds()).toHaveLength(1), patience)
  await kill(first)

  const second = await startChild()
  await queue('deed', 1)
  await vi.waitFor(async () => expect(await deeds()).toHaveLength(2), patience)
  expect((await deeds()).filter(({ pid }) => pid === second.pid)).toHaveLength(1)

  await db().execute(sql`update jobs set leased_until = now() where kind = 'stay'`)
  await vi.waitFor(async () => expect(await deeds()).toHaveLength(3), patience)
  const [again] = await db().select().from(jobs).where(sql`kind = 'stay'`)
  expect(again?.attempts).toBe(2)
}, 90_000)
