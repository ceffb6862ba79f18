import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { insertArticle } from '@/domain/articles/commands'
import { paragraphs } from '@/domain/documents/build'
import { endPublication, published, withdraw } from '@/test/articles'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'
import { counted, later, nextDay, reader } from '@/test/readers'
import { recordSighting } from './commands'
import type { Sighting } from './view'

ownDatabase()

beforeEach(async () => {
  await emptyTables(
    'articles',
    'article_views',
    'site_hours',
    'reader_windows',
    'daily_salts',
    'referrers',
  )
})

const readers = (length: number) => Array.from({ length }, (_, n) => reader(n))

function view(articleId: string | null, n = 0, facts: Partial<Sighting> = {}) {
  return recordSighting(reader(n), { kind: 'view', articleId, referrer: null, ...facts })
}

const seen = (articleId: string | null, n = 0) => view(articleId, n, { kind: 'seen' })

test('a thousand readers at once are a thousand views, visits and readers', async () => {
  const articleId = await published('Hà Nội mưa')
  const outcomes = await Promise.all(readers(1_000).map((_, n) => view(articleId, n)))
  expect(outcomes.every(({ status }) => status === 'recorded')).toBe(true)
  expect(await counted()).toEqual({ views: 1_000, visits: 1_000, readers: 1_000, windows: 2_000 })
  expect(outcomes.at(-1)).toMatchObject({ figures: { article: 1_000, site: 1_000 } })
})

test('one reader two hundred times at once is one view, and everybody is answered', async () => {
  const articleId = await published('Hà Nội mưa')
  const outcomes = await Promise.all(readers(200).map(() => view(articleId)))
  expect(await counted()).toEqual({ views: 1, visits: 1, readers: 1, windows: 2 })
  expect(
    outcomes.map((outcome) => outcome.status === 'recorded' && outcome.figures.article),
  ).toEqual(outcomes.map(() => 1))
})

test('a reader of two articles is two views and one visit', async () => {
  const [one, two] = [await published('Một'), await published('Hai')]
  await Promise.all([view(one), view(two)])
  expect(await counted()).toMatchObject({ views: 2, visits: 1, readers: 1 })
})

test('a reader counts again for an article half an hour after the last count, not sooner', async () => {
  const articleId = await published('Hà Nội mưa')
  await view(articleId)
  await later(20)
  await view(articleId)
  await later(9)
  await view(articleId)
  expect(await counted()).toMatchObject({ views: 1, visits: 1 })
  await later(2)
  await view(articleId)
  expect(await counted()).toMatchObject({ views: 2, visits: 1, readers: 1 })
})

test('a visit ends after half an hour of quiet, and a reader of the day stays one', async () => {
  await view(null)
  await later(29)
  await view(null)
  await later(29)
  await view(null)
  expect(await counted()).toMatchObject({ visits: 1, readers: 1 })
  await later(31)
  await view(null)
  expect(await counted()).toMatchObject({ visits: 2, readers: 1 })
})

test('being seen keeps a visit running and never counts', async () => {
  const articleId = await published('Hà Nội mưa')
  expect(await seen(articleId)).toMatchObject({ status: 'recorded', figures: { article: 0 } })
  expect(await counted()).toEqual({ views: 0, visits: 0, readers: 0, windows: 0 })
  await view(articleId)
  for (const _ of readers(3)) {
    await later(20)
    await seen(articleId)
  }
  await view(articleId)
  expect(await counted()).toMatchObject({ views: 2, visits: 1 })
  await later(31)
  await seen(articleId)
  await view(articleId)
  expect(await counted()).toMatchObject({ views: 3, visits: 2 })
})

test('online are the readers of the last five minutes', async () => {
  const online = async () => {
    const outcome = await seen(null, 9)
    return outcome.status === 'recorded' && outcome.figures.online
  }
  await Promise.all([view(null, 1), view(null, 2)])
  await expect.poll(online).toBe(2)
  await later(4)
  await Promise.all([seen(null, 1), view(null, 3)])
  await expect.poll(online).toBe(3)
  await later(2)
  await expect.poll(online).toBe(2)
  await later(4)
  await expect.poll(online).toBe(0)
})

test('nobody sees an article that is not live: no row is made of it', async () => {
  const draft = await db().transaction((transaction) =>
    insertArticle(transaction, 'nhap', { title: 'Nháp', body: paragraphs('Nháp.') }),
  )
  const [ended, gone] = [await published('Hết hạn'), await published('Đã gỡ')]
  const future = await published('Mai', { publishedAt: new Date(Date.now() + 3_600_000) })
  await Promise.all([endPublication(ended), withdraw(gone)])
  const unknown = '01932b5e-7f4a-7c3d-9e21-5b8a6f0c1d2e'
  for (const articleId of [draft.id, ended, gone, future, unknown]) {
    expect(await view(articleId)).toEqual({ status: 'refused', reason: 'unknown' })
    expect(await seen(articleId)).toEqual({ status: 'refused', reason: 'unknown' })
  }
  expect(await counted()).toEqual({ views: 0, visits: 0, readers: 0, windows: 0 })
})

test('an unknown article spoils nothing for those who come with it', async () => {
  const articleId = await published('Hà Nội mưa')
  const unknown = '01932b5e-7f4a-7c3d-9e21-5b8a6f0c1d2e'
  await Promise.all([view(unknown, 1), view(articleId, 2), view(unknown, 3), view(null, 4)])
  expect(await counted()).toMatchObject({ views: 1, visits: 2 })
})

test('a bot is no reader', async () => {
  const articleId = await published('Hà Nội mưa')
  const bot = { network: '10.0.0.1', userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' }
  const sighting = { kind: 'view', articleId, referrer: null } as const
  expect(await recordSighting(bot, sighting)).toEqual({ status: 'refused', reason: 'bot' })
  expect(await counted()).toMatchObject({ views: 0, windows: 0 })
})

test('a window that is open at midnight is open after it', async () => {
  const articleId = await published('Hà Nội mưa')
  await view(articleId)
  await later(20)
  await nextDay()
  await seen(articleId)
  await view(articleId)
  expect(await counted()).toEqual({ views: 1, visits: 1, readers: 2, windows: 2 })
  await later(15)
  await view(articleId)
  expect(await counted()).toMatchObject({ views: 2, visits: 1, readers: 2 })
})

test('without the salt of a day nothing tells its readers from others', async () => {
  const articleId = await published('Hà Nội mưa')
  await view(articleId)
  await nextDay()
  await nextDay()
  await view(articleId)
  expect(await counted()).toEqual({ views: 2, visits: 2, readers: 2, windows: 4 })
})

test('nothing of a reader is kept but a hash', async () => {
  await view(await published('Hà Nội mưa'), 7)
  const rows = await db().execute<{ row: string }>(sql`
    select w::text as row from reader_windows w union all select s::text from site_hours s`)
  for (const { row } of rows) expect(row).not.toMatch(/10\.0\.0\.7|Mozilla/)
  const sizes = await db().execute(
    sql`select distinct length(reader)::int as size from reader_windows`,
  )
  expect([...sizes]).toEqual([{ size: 16 }])
})

test('the figures are whole: what was carried over, the days, the hours', async () => {
  const articleId = await published('Hà Nội mưa')
  await db().execute(
    sql`insert into baselines (article_id, count) values (${articleId}, 2488), (null, 4148371)`,
  )
  await db().execute(sql`insert into article_days values (${articleId}, '2026-01-01', 10)`)
  await db().execute(sql`insert into site_days values ('2026-01-01', 100, 50)`)
  expect(await view(articleId)).toMatchObject({ figures: { article: 2_499, site: 4_148_472 } })
})
