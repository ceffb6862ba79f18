import { sql } from 'drizzle-orm'
import pino from 'pino'
import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db'
import { cacheTags, pins } from '@/db/schema'
import { listPinned } from '@/domain/articles/front/queries'
import type { Editor } from '@/domain/editors/editor'
import { handlers } from '@/server/worker/handlers'
import { startWorker } from '@/server/worker/worker'
import { fromNow, hour } from '@/test/article-worlds'
import { liveDraft } from '@/test/desk'
import { person } from '@/test/editors'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'
import { pin, unpin } from './commands'
import { mostPins } from './pin'

ownDatabase()

let owner: Editor

beforeEach(async () => {
  await emptyTables('articles', 'sections', 'jobs', 'cache_tags')
  owner = await person({ role: 'owner' })
})

async function pinnedAll(count: number): Promise<string[]> {
  const ids: string[] = []
  for (let index = 1; index <= count; index += 1) {
    const articleId = await liveDraft(owner, `Ghim ${index}`)
    await pin(owner, { articleId, endsAt: null })
    ids.push(articleId)
  }
  return ids
}

const titles = async () => (await listPinned()).map(({ title }) => title)

test('stories are held at the top in the order they were pinned, until they are let go', async () => {
  const [one = ''] = await pinnedAll(3)
  expect(await titles()).toEqual(['Ghim 1', 'Ghim 2', 'Ghim 3'])
  await unpin(owner, one)
  expect(await titles()).toEqual(['Ghim 2', 'Ghim 3'])
  await pin(owner, { articleId: one, endsAt: null })
  expect(await titles()).toEqual(['Ghim 2', 'Ghim 3', 'Ghim 1'])
})

test('there is room for so many, also when all come at once', async () => {
  const ids = await Promise.all(
    Array.from({ length: mostPins + 3 }, (_, index) => liveDraft(owner, `Chen ${index}`)),
  )
  const all = ids.map((articleId) => pin(owner, { articleId, endsAt: null }))
  const outcomes = await Promise.all(all)
  expect(outcomes.filter(({ status }) => status === 'pinned')).toHaveLength(mostPins)
  expect(outcomes.filter(({ status }) => status === 'full')).toHaveLength(3)
})

test('pinned again it keeps its place and takes the new end; one that is over makes room', async () => {
  const [one = ''] = await pinnedAll(mostPins)
  await pin(owner, { articleId: one, endsAt: fromNow(hour) })
  expect(await titles()).toHaveLength(mostPins)
  await db().execute(sql`update pins set ends_at = now() where ends_at is not null`)
  const articleId = await liveDraft(owner, 'Vào thay')
  expect(await pin(owner, { articleId, endsAt: null })).toEqual({ status: 'pinned' })
})

test('when its time is over the worker lets it go and says so', async () => {
  const articleId = await liveDraft(owner, 'Có hạn')
  await pin(owner, { articleId, endsAt: fromNow(1_000) })
  await db().delete(cacheTags)
  const worker = startWorker({ crews: [handlers], log: pino({ level: 'silent' }) })
  await vi.waitFor(async () => expect(await db().select().from(pins)).toEqual([]), 20_000)
  await worker.stop()
  const noted = await db().select({ tag: cacheTags.tag }).from(cacheTags)
  expect(noted).toContainEqual({ tag: 'pins' })
})
