import { sql } from 'drizzle-orm'
import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db'
import { articles, cacheTags, jobs, publications, revisions, sections } from '@/db/schema'
import { claimJob } from '@/domain/jobs/commands'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'
import { queueTimes } from './commands'
import { expirePublication } from './jobs/expire-publication'

ownDatabase()

const hour = 3_600_000
const fromNow = (milliseconds: number) => new Date(Date.now() + milliseconds)

beforeEach(async () => {
  await emptyTables('articles', 'sections', 'jobs', 'cache_tags')
})

/** The tags that writing the rows notes are forgotten: what follows is what the clock brings. */
async function scheduled(startsAt: Date, endsAt: Date | null): Promise<string> {
  const id = await written(startsAt, endsAt)
  await db().delete(cacheTags)
  return id
}

async function written(startsAt: Date, endsAt: Date | null): Promise<string> {
  return db().transaction(async (transaction) => {
    const [section] = await transaction
      .insert(sections)
      .values({ slug: 'thoi-su', name: 'Thời sự' })
      .returning()
    const [article] = await transaction
      .insert(articles)
      .values({ slug: 'ha-noi-mua', title: 'Hà Nội mưa', body: {} })
      .returning()
    const articleId = article?.id ?? ''
    const [revision] = await transaction
      .insert(revisions)
      .values({ articleId, number: 1, title: 'Hà Nội mưa', body: {} })
      .returning()
    const times = { startsAt, endsAt, publishedAt: startsAt }
    const [publication] = await transaction
      .insert(publications)
      .values({ articleId, revisionId: revision?.id ?? '', sectionId: section?.id, ...times })
      .returning()
    const id = publication?.id ?? ''
    await queueTimes(transaction, { id, startsAt, endsAt })
    return id
  })
}

async function work(): Promise<boolean> {
  const job = await claimJob(['publication-time'])
  if (job) await expirePublication({ publicationId: publicationOf(job.payload) }, job)
  return job !== null
}

function publicationOf(payload: unknown): string {
  return (payload as { publicationId: string }).publicationId
}

const writtenTags = async () =>
  (await db().select({ tag: cacheTags.tag }).from(cacheTags)).map(({ tag }) => tag).sort()

test('the caches learn of a beginning and of an end, each at its time', async () => {
  const id = await scheduled(fromNow(hour), fromNow(2 * hour))
  expect(await work()).toBe(false)
  expect(await db().select().from(jobs)).toHaveLength(2)

  await db().execute(
    sql`update jobs set run_at = now() where run_at < now() + interval '90 minutes'`,
  )
  expect(await work()).toBe(true)
  expect(await writtenTags()).toEqual([
    'article:ha-noi-mua',
    'articles',
    'section:thoi-su',
    expect.stringMatching(/^stories:\d{4}$/),
    expect.stringMatching(/^stories:\d{4}-\d\d$/),
  ])
  expect(await work()).toBe(false)

  await db().execute(sql`update jobs set run_at = now()`)
  expect(await work()).toBe(true)
  expect(await writtenTags()).toHaveLength(10)
  expect(id).not.toBe('')
})

test('a time that passed while no worker ran is made up for', async () => {
  await scheduled(fromNow(hour), null)
  await db().execute(sql`update jobs set run_at = now() - interval '3 days'`)
  expect(await work()).toBe(true)
  expect(await writtenTags()).toHaveLength(5)
})

test('queued again with the same times it is the same job; with others both run', async () => {
  const startsAt = fromNow(hour)
  const id = await scheduled(startsAt, null)
  await db().transaction((transaction) => queueTimes(transaction, { id, startsAt, endsAt: null }))
  expect(await db().select().from(jobs)).toHaveLength(1)
  await db().transaction((transaction) =>
    queueTimes(transaction, { id, startsAt, endsAt: fromNow(3 * hour) }),
  )
  expect(await db().select().from(jobs)).toHaveLength(2)
})

test('what began long ago needs no job', async () => {
  await scheduled(fromNow(-hour), null)
  expect(await db().select().from(jobs)).toEqual([])
})

test('tags are written once, also when a job is done twice', async () => {
  const id = await scheduled(fromNow(1), null)
  const job = await vi.waitFor(async () => {
    const claimed = await claimJob(['publication-time'])
    if (!claimed) throw new Error('not due')
    return claimed
  })
  const twice = [1, 2].map(() => expirePublication({ publicationId: id }, job))
  await Promise.all(twice)
  expect(await writtenTags()).toHaveLength(5)
})

test('a publication that is gone by then is no trouble', async () => {
  await scheduled(fromNow(hour), null)
  await db().execute(sql`update jobs set run_at = now()`)
  await db().execute(sql`delete from articles`)
  await db().delete(cacheTags)
  expect(await work()).toBe(true)
  expect(await writtenTags()).toEqual([])
  expect(await db().select().from(jobs)).toEqual([])
})
