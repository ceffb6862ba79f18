import { setTimeout as sleep } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import pino from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db'
import { cacheTags, jobs } from '@/db/schema'
import { findLiveArticle } from '@/domain/articles/queries'
import type { Editor } from '@/domain/editors/editor'
import { handlers } from '@/server/worker/handlers'
import { startWorker, type Worker } from '@/server/worker/worker'
import { fromNow } from '@/test/article-worlds'
import { draft } from '@/test/desk'
import { person } from '@/test/editors'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'
import { publish } from './commands'

ownDatabase()

const patience = { timeout: 30_000, interval: 50 }

let owner: Editor
let workers: Worker[] = []

beforeEach(async () => {
  await emptyTables('articles', 'sections', 'jobs', 'cache_tags')
  owner = await person({ role: 'owner' })
})

afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop()))
  workers = []
})

function startWorkers(count: number): void {
  const log = pino({ level: 'silent' })
  workers = Array.from({ length: count }, () => startWorker({ crews: [handlers], log }))
}

async function due(title: string, startsAt: Date): Promise<void> {
  const articleId = await draft(owner, title)
  const outcome = await publish(owner, { articleId, version: 1, startsAt, endsAt: null })
  if (outcome.status !== 'scheduled') throw new Error(outcome.status)
}

const noted = (slug: string) =>
  db()
    .select({ at: cacheTags.at })
    .from(cacheTags)
    .where(eq(cacheTags.tag, `article:${slug}`))

test('two workers make ten texts public on time, each once, with nobody looking', async () => {
  startWorkers(2)
  const startsAt = fromNow(3_000)
  const titles = Array.from({ length: 10 }, (_, index) => `Đúng giờ ${index}`)
  for (const title of titles) await due(title, startsAt)
  expect(await noted('dung-gio-3')).toEqual([])
  await vi.waitFor(async () => {
    for (const index of titles.keys()) expect(await noted(`dung-gio-${index}`)).toHaveLength(1)
  }, patience)
  const [first] = await noted('dung-gio-0')
  expect((first?.at.getTime() ?? 0) - startsAt.getTime()).toBeLessThan(5_000)
  expect(await findLiveArticle('dung-gio-9')).not.toBeNull()
  await sleep(1_500)
  for (const index of titles.keys()) expect(await noted(`dung-gio-${index}`)).toHaveLength(1)
})

test('a minute that passes while no server runs is made up for at the start', async () => {
  await due('Quá giờ', fromNow(1_000))
  expect(await findLiveArticle('qua-gio')).toBeNull()
  await sleep(1_500)
  expect(await findLiveArticle('qua-gio')).not.toBeNull()
  expect(await noted('qua-gio')).toEqual([])
  startWorkers(2)
  await vi.waitFor(async () => expect(await noted('qua-gio')).toHaveLength(1), patience)
  const left = await db().select().from(jobs).where(eq(jobs.kind, 'publication-time'))
  expect(left).toEqual([])
})
