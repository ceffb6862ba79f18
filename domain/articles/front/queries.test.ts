import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { articles, articleViews, pins, sections } from '@/db/schema'
import type { Headline } from '@/domain/articles/article'
import { endPublication, published, publishedAll, withdraw } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { listMostRead, listNewestBySection, listPinned } from './queries'

ownDatabase()

beforeEach(async () => {
  await db().delete(articles)
  await db().delete(sections)
})

test('pinned stories come in the editor’s order until their time is over', async () => {
  const soon = new Date(Date.now() + 3_600_000)
  await pin('Thứ hai', { position: 2, endsAt: soon })
  await pin('Thứ nhất', { position: 1 })
  await pin('Đã qua', { position: 0, endsAt: new Date(Date.now() - 1_000) })
  await withdraw(await pin('Đã rút', { position: 0 }))
  expect(titles(await listPinned())).toEqual(['Thứ nhất', 'Thứ hai'])
})

test('each section shows its newest, in the order of the menu', async () => {
  const [second, first] = await db()
    .insert(sections)
    .values([
      { slug: 'sau', name: 'Sau', position: 1 },
      { slug: 'truoc', name: 'Trước', position: 0 },
      { slug: 'trong', name: 'Trống', position: 2 },
    ])
    .returning()
  const at = (day: number) => new Date(Date.UTC(2016, 4, day))
  await publishedAll(
    Array.from({ length: 12 }, (_, index) => ({
      title: `Trước ${index + 1}`,
      sectionId: first?.id ?? '',
      publishedAt: at(index + 1),
    })),
  )
  await published('Sau', { sectionId: second?.id ?? '' })
  await endPublication(await published('Hết hạn', { sectionId: second?.id ?? '' }))

  const blocks = await listNewestBySection()
  expect(blocks.map(({ section }) => section.slug)).toEqual(['truoc', 'sau'])
  expect(titles(blocks[0]?.headlines ?? [])).toEqual(
    Array.from({ length: 10 }, (_, index) => `Trước ${12 - index}`),
  )
  expect(titles(blocks[1]?.headlines ?? [])).toEqual(['Sau'])
})

test('what is read most counts the hours of its window and nothing that has left the site', async () => {
  await viewed('Hôm nay', { 1: 5, 3: 5 })
  await viewed('Hôm kia', { 48: 50 })
  await viewed('Tuần trước', { 200: 500 })
  await viewed('Ít đọc', { 2: 1 })
  await withdraw(await viewed('Đã rút', { 1: 900 }))
  expect(titles(await listMostRead(24))).toEqual(['Hôm nay', 'Ít đọc'])
  expect(titles(await listMostRead(168))).toEqual(['Hôm kia', 'Hôm nay', 'Ít đọc'])
})

test('where nobody has read nothing is read most', async () => {
  await published('Chưa ai đọc')
  expect(await listMostRead(24)).toEqual([])
})

async function pin(title: string, where: { position: number; endsAt?: Date }) {
  const articleId = await published(title)
  await db()
    .insert(pins)
    .values({ articleId, ...where })
  return articleId
}

async function viewed(title: string, countsByHoursAgo: Record<number, number>) {
  const articleId = await published(title)
  await db()
    .insert(articleViews)
    .values(
      Object.entries(countsByHoursAgo).map(([hours, count]) => ({
        articleId,
        hour: sql`date_trunc('hour', now()) - make_interval(hours => ${Number(hours)})`,
        count,
      })),
    )
  return articleId
}

function titles(headlines: readonly Headline[]) {
  return headlines.map(({ title }) => title)
}
