import { beforeAll, expect, test } from 'vitest'
import { endPublication, published, publishedAll, withdraw } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { sitemapFaults } from '@/test/xml'
import { listNews, listParts, listUsedTopics, partEntries } from './queries'
import {
  newsSitemap,
  type PartStart,
  partName,
  readPartName,
  sitemapEntry,
  sitemapFoot,
  sitemapHead,
  sitemapIndex,
} from './sitemap'

ownDatabase()

const origin = 'https://bao.example.vn'
const titles = Array.from({ length: 60 }, (_, index) => `Bài số ${index} của hai năm`)

let ids: string[]

/** Three in the same moment again and again: a moment alone is no place to go on from. */
beforeAll(async () => {
  const momentOf = (index: number) =>
    new Date(Date.UTC(2023, 11, 31, 14) + (index - (index % 3)) * 600_000)
  ids = await publishedAll(titles.map((title, index) => ({ title, publishedAt: momentOf(index) })))
})

async function pathsFrom(start: PartStart, planned: number): Promise<string[]> {
  const paths: string[] = []
  for await (const entries of partEntries(start, planned))
    paths.push(...entries.map(({ path }) => path))
  return paths
}

test.each([1, 3, 7, 50, 1_000])('parts of %i name every article once', async (planned) => {
  const parts = await listParts(planned)
  const paths = await Promise.all(parts.map(({ start }) => pathsFrom(start, planned)))
  expect(Math.max(...paths.map(({ length }) => length))).toBeLessThanOrEqual(planned)
  const all = paths.flat()
  expect(all.length).toBe(titles.length)
  expect(new Set(all).size).toBe(titles.length)
})

test('a year of few articles is one part, the months of another have theirs', async () => {
  const periods = async (planned: number) =>
    (await listParts(planned))
      .map(({ start }) => partName(start))
      .filter((name) => name.length < 12)
  expect(await periods(1_000)).toEqual(['2024.xml', '2023.xml'])
  expect(await periods(10)).toEqual(['2024-01.xml', '2023-12.xml'])
})

test('a part that was planned before others went still names all it did, but for them', async () => {
  const before = await listParts(7)
  const second = before.find(({ start }) => start.period === '2023-12' && start.first !== null)
  if (!second) throw new Error('There are several parts')
  const due = await pathsFrom(second.start, 7)

  const [gone = ''] = ids
  await withdraw(gone)
  const shifted = await listParts(7)
  expect(shifted.map(({ start }) => partName(start))).not.toContain(partName(second.start))
  expect(await pathsFrom(second.start, 7)).toEqual(expect.arrayContaining(due))
  const byYear = { ...second.start, period: '2023' }
  expect(await pathsFrom(byYear, 7)).toEqual(expect.arrayContaining(due))
})

test('a part says when the newest of its texts changed, and its name leads back to it', async () => {
  for (const { start, changedAt } of await listParts(10)) {
    expect(readPartName(partName(start))).toEqual(start)
    const beginning = start.first?.publishedAt ?? new Date(Date.UTC(2023, 11, 31, 14))
    expect(changedAt.getTime()).toBeGreaterThanOrEqual(beginning.getTime())
  }
  const strangers = [
    'x.xml',
    '2024',
    '2024-13.xml',
    '0000.xml',
    '2024-0-x.xml',
    '2024-0-../../.xml',
  ]
  for (const name of [...strangers, 'danh-sach.xml']) expect(readPartName(name)).toBeNull()
})

test('what ended, is hidden from search or is withdrawn stands in none, nor among the news', async () => {
  const ended = await published('Bài đã hết hạn')
  await endPublication(ended)
  await published('Bài mới <b>&', { slug: 'bai-moi', publishedAt: new Date(Date.now() - 60_000) })
  await published('Bài cũ ba ngày', { publishedAt: new Date(Date.now() - 3 * 86_400_000) })
  const parts = await listParts()
  const paths = (await Promise.all(parts.map(({ start }) => pathsFrom(start, 1_000)))).flat()
  expect(paths).not.toContain('/bai-viet/bai-da-het-han')
  expect(paths).not.toContain('/bai-viet/bai-so-0-cua-hai-nam')
  expect(paths).toContain('/bai-viet/bai-moi')

  const news = await listNews()
  expect(news.map(({ path }) => path)).toEqual(['/bai-viet/bai-moi'])
  expect(await sitemapFaults(newsSitemap(news, { origin, name: 'Báo <Sớm> & ]]>' }))).toEqual([])
  expect(await listUsedTopics()).toEqual([])
})

test('index and parts are what sitemaps.org asks for, and a hostile name breaks neither', async () => {
  const parts = await listParts(7)
  const files = parts.map(({ start, changedAt }) => ({
    path: `/sitemap/${partName(start)}`,
    changedAt,
  }))
  expect(await sitemapFaults(sitemapIndex(files, origin))).toEqual([])
  const entry = { path: "/anh/a?b=1&c='d'", changedAt: new Date(), image: '/anh/x&y.jpg' }
  const xml = sitemapHead + sitemapEntry(entry, origin) + sitemapFoot
  expect(await sitemapFaults(xml)).toEqual([])
  expect(await sitemapFaults(xml.replace('<loc>', '<loc >x</loc><loc>'))).not.toEqual([])
})
