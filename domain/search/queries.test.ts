import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { articles } from '@/db/schema'
import { paragraphs } from '@/domain/documents/build'
import { endPublication, published, publishedAll, withdraw } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { anyText, troubledText } from '@/test/vietnamese'
import { findArticles } from './queries'
import { mostResults, readSearch } from './search'

ownDatabase()

beforeEach(async () => {
  await db().delete(articles)
})

test('every typed word must appear, with or without its marks, in any order', async () => {
  await published('Công tác luân chuyển cán bộ')
  await published('Công tác quy hoạch')
  for (const query of ['luan chuyen', 'LUÂN CHUYỂN', 'chuyển, luân!', 'can bo luan']) {
    expect(await titles(query)).toEqual(['Công tác luân chuyển cán bộ'])
  }
  expect(await titles('luân chuyển quy hoạch')).toEqual([])
})

test('titles come before bodies, the newest first', async () => {
  const at = (day: number) => ({ publishedAt: new Date(Date.UTC(2016, 4, day)) })
  await published('Miền núi cũ', at(1))
  await published('Miền núi mới', at(2))
  await published('Đường về', { ...at(3), body: paragraphs('Con đường lên miền núi.') })
  await published('Sa pô', { ...at(4), standfirst: 'Chuyện miền núi', body: paragraphs('Khác.') })
  expect(await titles('miền núi')).toEqual(['Miền núi mới', 'Miền núi cũ', 'Sa pô', 'Đường về'])
})

test('a word broken by its formatting is one word, two paragraphs are two', async () => {
  const text = (text: string, bold = false) => ({
    type: 'text',
    text,
    ...(bold && { marks: [{ type: 'bold' }] }),
  })
  const body = {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [text('Th', true), text('anh niên')] },
      { type: 'paragraph', content: [text('lập nghiệp')] },
    ],
  }
  await published('Không tên', { body })
  expect(await titles('thanh niên lập nghiệp')).toEqual(['Không tên'])
  expect(await titles('niênlập')).toEqual([])
})

test('what readers may not see is not found', async () => {
  await withdraw(await published('Luân chuyển một'))
  await endPublication(await published('Luân chuyển hai'))
  await published('Luân chuyển ba', { publishedAt: new Date(Date.now() + 60_000) })
  await published('Luân chuyển bốn', { kind: 'page' })
  await db()
    .insert(articles)
    .values({ slug: 'nhap', title: 'Luân chuyển năm', body: paragraphs('Nháp.') })
  expect(await titles('luân chuyển')).toEqual([])
})

test('pages hold twenty, a page beyond the last is the last, and counting stops', async () => {
  const titles = Array.from({ length: mostResults + 1 }, (_, index) => `Hoạt động ${index}`)
  await publishedAll(titles.map((title) => ({ title })))
  const first = await findArticles({ query: 'hoạt động', page: 1 })
  expect([first.headlines.length, first.count, first.isMore]).toEqual([20, mostResults, true])
  const last = await findArticles({ query: 'hoạt động', page: 999_999 })
  expect([last.headlines.length, last.page]).toEqual([20, mostResults / 20])
})

test('nothing anybody types breaks the search or finds everything', async () => {
  await published('Một bài viết')
  const hostile = ["'; drop table articles; --", 'a:* | b', '!((', '%', '\\', '<->', '"', '🙂‍🙂']
  for (const query of hostile) expect(await titles(query)).toEqual([])
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyText, troubledText), async (typed) => {
      const { count } = await findArticles(readSearch({ q: typed }))
      expect(count).toBeLessThanOrEqual(1)
    }),
    { numRuns: 30 },
  )
})

async function titles(query: string) {
  const { headlines } = await findArticles({ query, page: 1 })
  return headlines.map(({ title }) => title)
}
