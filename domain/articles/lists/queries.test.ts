import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { articles, bylines, cacheTags, publications, sections, tags } from '@/db/schema'
import { endPublication, published, publishedAll, withdraw } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { findListPage, listMonths } from './queries'

ownDatabase()

const DAY = 86_400_000
const everything = { of: 'everything' } as const

beforeEach(async () => {
  await db().delete(articles)
  await db().delete(cacheTags)
})

test('only what is live and news is listed, the newest first', async () => {
  const at = (iso: string) => ({ publishedAt: new Date(iso) })
  await published('Cũ', at('2016-05-10T01:00:00Z'))
  await published('Mới', at('2016-06-10T01:00:00Z'))
  await published('Giới thiệu', { kind: 'page' })
  await withdraw(await published('Đã rút'))
  await endPublication(await published('Đã hết hạn'))
  await published('Chưa đến giờ', { publishedAt: new Date(Date.now() + 60_000) })
  await db()
    .insert(articles)
    .values({ slug: 'ban-thao', title: 'Bản thảo', body: { type: 'doc', content: [] } })

  expect(await titles(everything)).toEqual(['Mới', 'Cũ'])
  expect(await listMonths(everything)).toEqual([
    { month: '2016-06', count: 1 },
    { month: '2016-05', count: 1 },
  ])
})

test('a text that will end is listed until then', async () => {
  await endPublication(await published('Còn hạn'), new Date(Date.now() + 3_600_000))
  expect(await titles(everything)).toEqual(['Còn hạn'])
})

test('a section, a topic, an author and a month list their own', async () => {
  const [section] = await db().insert(sections).values({ slug: 'muc', name: 'Mục' }).returning()
  const [tag] = await db().insert(tags).values({ slug: 'the', name: 'Thẻ' }).returning()
  const [byline] = await db().insert(bylines).values({ slug: 'ai', name: 'Ai' }).returning()
  const ids = [section?.id ?? '', tag?.id ?? '', byline?.id ?? ''] as const
  await published('Trong mục', { sectionId: ids[0] })
  await published('Có thẻ', { tagIds: [ids[1]] })
  await published('Có tên', { bylineIds: [ids[2]] })
  await published('Tháng năm', { publishedAt: new Date('2016-05-31T16:59:59Z') })
  await published('Tháng sáu', { publishedAt: new Date('2016-05-31T17:00:00Z') })

  expect(await titles({ of: 'section', id: ids[0] })).toEqual(['Trong mục'])
  expect(await titles({ of: 'topic', id: ids[1] })).toEqual(['Có thẻ'])
  expect(await titles({ of: 'author', id: ids[2] })).toEqual(['Có tên'])
  expect(await titles({ of: 'month', month: '2016-05' })).toEqual(['Tháng năm'])
  expect(await titles({ of: 'month', month: '2016-06' })).toEqual(['Tháng sáu'])
  expect(await titles({ of: 'month', month: '2015-01' })).toEqual([])
})

test('the pages of a list over several years show each story once, in order', async () => {
  const [tag] = await db().insert(tags).values({ slug: 'nhieu', name: 'Nhiều' }).returning()
  const topic = { of: 'topic', id: tag?.id ?? '' } as const
  const stories = Array.from({ length: 65 }, (_, index) => ({
    title: `Bài ${index}`,
    publishedAt: new Date(Date.UTC(2020, 0, 1) - Math.floor(index / 3) * 40 * DAY),
    tagIds: [topic.id],
  }))
  await publishedAll(stories)
  for (const list of [everything, topic]) {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => findListPage(list, page)))
    const shown = pages.flatMap((page) => page?.headlines ?? [])
    expect(pages.map((page) => page?.headlines.length)).toEqual([20, 20, 20, 5])
    expect(pages.map((page) => page?.pages)).toEqual([4, 4, 4, 4])
    expect(shown.map(({ title }) => title).sort()).toEqual(stories.map(({ title }) => title).sort())
    expect(shown.map(({ publishedAt }) => publishedAt)).toEqual(
      stories.map(({ publishedAt }) => publishedAt),
    )
    expect(await findListPage(list, 5)).toBeNull()
  }
})

test('the last page of a month ends with the month', async () => {
  const publishedAt = new Date('2016-05-10T00:00:00Z')
  await publishedAll(
    Array.from({ length: 21 }, (_, index) => ({ title: `Tháng năm ${index}`, publishedAt })),
  )
  await published('Tháng tư', { publishedAt: new Date('2016-04-10T00:00:00Z') })
  const page = await findListPage({ of: 'month', month: '2016-05' }, 2)
  expect(page?.headlines).toHaveLength(1)
  expect(page?.headlines[0]?.title).toContain('Tháng năm')
})

test('an empty list has one page and no second', async () => {
  expect(await findListPage(everything, 1)).toEqual({ headlines: [], page: 1, pages: 1, count: 0 })
  expect(await findListPage(everything, 2)).toBeNull()
})

test('whatever changes how many stories a year holds notes the year and the month', async () => {
  const id = await published('Năm cũ', { publishedAt: new Date('2015-12-31T17:00:00Z') })
  expect(await takeNotes()).toEqual(['stories:2016', 'stories:2016-01'])
  await withdraw(id)
  expect(await takeNotes()).toEqual(['stories:2016', 'stories:2016-01'])
  await db()
    .update(publications)
    .set({ publishedAt: new Date('2015-12-31T16:59:59Z') })
    .where(eq(publications.articleId, id))
  expect(await takeNotes()).toEqual([
    'stories:2015',
    'stories:2015-12',
    'stories:2016',
    'stories:2016-01',
  ])
  await db().delete(articles)
  expect(await takeNotes()).toEqual(['stories:2015', 'stories:2015-12'])
})

async function titles(list: Parameters<typeof findListPage>[0]) {
  const page = await findListPage(list, 1)
  return page?.headlines.map(({ title }) => title)
}

async function takeNotes() {
  const notes = await db().delete(cacheTags).returning({ tag: cacheTags.tag })
  return [...new Set(notes.map(({ tag }) => tag))].sort()
}
