import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { sql } from 'drizzle-orm'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { mails } from '@/db/schema'
import { published } from '@/test/articles'
import { compiled } from '@/test/compiled'
import { ownDatabase } from '@/test/own-database'
import { openPostOffice, type PostOffice } from '@/test/post-office'
import { emptyOutbox, share } from '@/test/shares'

ownDatabase()

const patience = { timeout: 60_000, interval: 50 }
const children = new Set<ChildProcess>()
let articleId: string
let office: PostOffice

beforeAll(async () => {
  articleId = await published('Hà Nội mưa')
})

beforeEach(async () => {
  await emptyOutbox()
  office = await openPostOffice()
})

afterEach(async () => {
  await Promise.all([...children].map(kill))
  await office[Symbol.asyncDispose]()
})

async function startChild(): Promise<ChildProcess> {
  const child = fork(compiled('test/mail-child.ts'))
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

/** So many mails, each from a network and to a mailbox of its own. */
async function queue(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const outcome = await share(articleId, `10.0.${n}.1`, { recipientEmail: `ban${n}@example.vn` })
    expect(outcome).toEqual({ status: 'sent' })
  }
}

const countDelivered = () => db().$count(mails, sql`delivered_at is not null`)
const recipients = () => office.posted.map(({ to }) => to).sort()
const everybody = (count: number) =>
  Array.from({ length: count }, (_, n) => `ban${n}@example.vn`).sort()

/** As if every wait and every lease were over. */
async function letTimePass(): Promise<void> {
  await db().execute(sql`update mails set next_attempt_at = now() where payload is not null`)
  await db().execute(sql`update jobs set run_at = now(), leased_until = now()`)
}

test('whenever the worker is killed, every mail arrives, and none of them twice', async () => {
  const count = 24
  office.delay = 40
  await queue(count)
  for (let deaths = 0; deaths < 5; deaths += 1) {
    const child = await startChild()
    const before = office.posted.length
    await expect.poll(() => office.posted.length, patience).toBeGreaterThan(before + deaths)
    await kill(child)
    await letTimePass()
  }
  await startChild()
  await expect.poll(countDelivered, patience).toBe(count)
  expect(recipients()).toEqual(everybody(count))
  expect(office.keys.length).toBeGreaterThanOrEqual(count)
}, 120_000)

test.each(['breaks', 'drops', 'limits', 'loses'] as const)(
  'while the office %s the form is answered, and every mail arrives after',
  async (mood) => {
    const count = 6
    office.mood = mood
    await startChild()
    await queue(count)
    await expect.poll(() => new Set(office.keys).size, patience).toBe(count)
    expect(await countDelivered()).toBe(0)
    office.mood = 'takes'
    await expect
      .poll(async () => {
        await letTimePass()
        return countDelivered()
      }, patience)
      .toBe(count)
    expect(recipients()).toEqual(everybody(count))
  },
  120_000,
)

test('however slow the office, the form does not wait for it', async () => {
  office.delay = 10_000
  await startChild()
  await queue(4)
  expect(await countDelivered()).toBe(0)
  office.delay = 0
  await expect.poll(countDelivered, patience).toBe(4)
  expect(recipients()).toEqual(everybody(4))
}, 120_000)
