import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { articles, sections, tags } from '@/db/schema'
import { published, publishedAll, withdraw } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { suggest } from './queries'

ownDatabase()

beforeEach(async () => {
  await db().delete(articles)
})

const named = async (typed: string) => (await suggest(typed)).map(({ name }) => name)

test('a beginning leads to titles, with or without its marks, also in the middle of a title', async () => {
  await published('Công tác luân chuyển cán bộ')
  for (const typed of ['lu', 'luân chu', 'LUAN CHUYE', 'luân chuyê', 'chuyển l', 'tác cán b']) {
    expect([typed, await named(typed)]).toEqual([typed, ['Công tác luân chuyển cán bộ']])
  }
  for (const typed of ['l', '  ', 'luân chuyển x', 'uân']) expect(await named(typed)).toEqual([])
})

test('what is spelled as typed comes first, then the newest', async () => {
  await published('Bàn về lúa', { publishedAt: new Date(Date.now() - 5_000) })
  await published('Bán lúa non')
  await published('Bán ngô', { publishedAt: new Date(Date.now() - 9_000) })
  expect(await named('bán')).toEqual(['Bán ngô', 'Bán lúa non', 'Bàn về lúa'])
})

test('the rare is found behind a thousand newer ones, and what is not live is not offered', async () => {
  const newer = Array.from({ length: 1_000 }, (_, index) => ({ title: `Tin ${index}` }))
  await publishedAll(newer)
  await published('Chợ phiên Bắc Hà', { publishedAt: new Date('2016-05-10') })
  await withdraw(await published('Chợ phiên đã rút'))
  await published('Chợ phiên mai sau', { publishedAt: new Date(Date.now() + 60_000) })
  expect(await named('cho ph')).toEqual(['Chợ phiên Bắc Hà'])
})

test('sections and topics lead to their pages', async () => {
  await db().insert(sections).values({ slug: 'van-hoa', name: 'Văn hóa – Xã hội' })
  await db().insert(tags).values({ slug: 'hoa-ban', name: 'Hoa ban' })
  const found = await suggest('hoa')
  expect(found).toEqual([
    { kind: 'section', name: 'Văn hóa – Xã hội', address: '/chuyen-muc/van-hoa' },
    { kind: 'topic', name: 'Hoa ban', address: '/the/hoa-ban' },
  ])
  expect(await named('hóa xã')).toEqual(['Văn hóa – Xã hội'])
})
