import { expect, test } from 'vitest'
import { db } from '@/db'
import { sections, tags as topics } from '@/db/schema'
import { findBeside } from '@/domain/articles/beside/queries'
import { keepSearch } from '@/domain/search/jobs/keep-search'
import { endPublication, published, withdraw } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import type { Neighbours } from './neighbours'

ownDatabase()

const noon = Date.parse('2016-05-10T12:00:00+07:00')

/** Publishes one story a minute, the first the oldest, years apart from any other test's. */
async function publishedInTurn(year: number, titles: readonly string[]): Promise<string[]> {
  const start = noon + year * 366 * 86_400_000
  const ids: string[] = []
  for (const [minute, title] of titles.entries()) {
    ids.push(await published(title, { publishedAt: new Date(start + minute * 60_000) }))
  }
  return ids
}

async function beside(slug: string): Promise<Neighbours> {
  const found = await findBeside(slug)
  if (!found) throw new Error(`Not live: ${slug}`)
  return found.neighbours
}

function titlesOf(lines: Neighbours['newer']): string[] {
  return lines.map(({ title }) => title)
}

function numbered(name: string, count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${name} ${String(index + 1).padStart(2, '0')}`,
  )
}

test('the stories next in time stand on both sides, newest first', async () => {
  await publishedInTurn(-40, numbered('Kề bên', 25))
  const { newer, older } = await beside('ke-ben-15')
  expect(titlesOf(newer)).toEqual(numbered('Kề bên', 21).slice(15).reverse())
  expect(titlesOf(older)).toEqual(numbered('Kề bên', 14).slice(2).reverse())
})

test('stories of one moment are each beside the other', async () => {
  const publishedAt = new Date(noon - 30 * 366 * 86_400_000)
  await Promise.all(numbered('Cùng lúc', 4).map((title) => published(title, { publishedAt })))
  for (const title of ['cung-luc-01', 'cung-luc-02', 'cung-luc-03', 'cung-luc-04']) {
    const { newer, older } = await beside(title)
    const found = [...newer, ...older].filter(({ slug }) => slug.startsWith('cung-luc'))
    expect(found.map(({ slug }) => slug)).not.toContain(title)
    expect(found).toHaveLength(3)
  }
})

test('what readers may not see stands beside nothing', async () => {
  const [before = '', , after = ''] = await publishedInTurn(-20, ['Bị gỡ', 'Ở giữa', 'Hết hạn'])
  await published('Trang giới thiệu', {
    kind: 'page',
    publishedAt: new Date(noon - 20 * 366 * 86_400_000 + 30_000),
  })
  await withdraw(before)
  await endPublication(after)
  const { newer, older } = await beside('o-giua')
  const slugs = [...newer, ...older].map(({ slug }) => slug)
  for (const slug of ['bi-go', 'het-han', 'trang-gioi-thieu']) expect(slugs).not.toContain(slug)
})

test('section and tags bring what lies far away in time, each story once', async () => {
  const [section] = await db()
    .insert(sections)
    .values({ slug: 'van-hoa', name: 'Văn hóa' })
    .returning()
  const [first, second] = await db()
    .insert(topics)
    .values([
      { slug: 'le-hoi', name: 'Lễ hội' },
      { slug: 'dan-ca', name: 'Dân ca' },
    ])
    .returning()
  const sectionId = section?.id ?? ''
  const [festival = '', song = ''] = [first?.id ?? '', second?.id ?? '']
  const at = (days: number) => new Date(noon + (5 * 366 - days) * 86_400_000)
  await published('Hội làng', {
    sectionId,
    tagIds: [festival, song],
    publishedAt: new Date(noon - 10 * 366 * 86_400_000),
  })
  await publishedInTurn(-10, numbered('Chen giữa trước', 8))
  await published('Văn hóa xa', { sectionId, publishedAt: at(1) })
  await published('Lễ hội xa', { tagIds: [festival], publishedAt: at(2) })
  await published('Cả hai xa', { sectionId, tagIds: [song], publishedAt: at(3) })
  await published('Hai chủ đề xa', { tagIds: [song, festival], publishedAt: at(4) })

  const { newer, older, sameSection, sameTags } = await beside('hoi-lang')
  expect(titlesOf(sameSection)).toEqual(['Văn hóa xa', 'Cả hai xa'])
  expect(titlesOf(sameTags)).toEqual(['Lễ hội xa', 'Hai chủ đề xa'])
  const slugs = [newer, older, sameSection, sameTags].flat().map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(slugs.length)
})

test('an article of no section and no tag has none of their news', async () => {
  await published('Một mình', { publishedAt: new Date(noon) })
  const { sameSection, sameTags } = await beside('mot-minh')
  expect([...sameSection, ...sameTags]).toEqual([])
})

test('what is about the same is related, both ways, as soon as the worker has looked', async () => {
  const [topic] = await db().insert(topics).values({ slug: 'thue', name: 'Thuế' }).returning()
  const at = (years: number) => ({ publishedAt: new Date(noon + years * 366 * 86_400_000) })
  const words = (title: string, standfirst: string) => ({ title, standfirst })
  const far = words('Nuôi cá tầm ở hồ thủy điện', 'Nước lạnh, cá tầm lớn nhanh.')
  await published(far.title, { ...far, ...at(-50) })
  await publishedInTurn(-52, numbered('Chen giữa cá', 8))
  await published('Cá tầm xuất khẩu', { ...words('Cá tầm xuất khẩu', 'Hồ thủy điện.'), ...at(-60) })
  await published('Chuyện khác', at(-70))
  await publishedInTurn(-65, numbered('Chen giữa thuế', 20))
  await published('Thuế đất', { ...at(-80), tagIds: [topic?.id ?? ''] })
  await published('Thuế nhà', { ...at(-50.5), tagIds: [topic?.id ?? ''] })
  await keepSearch(new AbortController().signal)
  expect(titlesOf((await beside('nuoi-ca-tam-o-ho-thuy-dien')).related)).toEqual([
    'Cá tầm xuất khẩu',
  ])
  expect(titlesOf((await beside('ca-tam-xuat-khau')).related)).toEqual([far.title])
  expect(titlesOf((await beside('thue-dat')).related)).toEqual(['Thuế nhà'])
  expect(titlesOf((await beside('chuyen-khac')).related)).toEqual([])
})

test('a relative withdrawn is gone at once', async () => {
  const at = (years: number) => ({ publishedAt: new Date(noon + years * 366 * 86_400_000) })
  const standfirst = 'Đập xà lù bằng gỗ nghiến.'
  await published('Xà lù một', { ...at(-90), standfirst })
  await publishedInTurn(-92, numbered('Chen giữa xà', 20))
  const other = await published('Xà lù hai', { ...at(-95), standfirst })
  await keepSearch(new AbortController().signal)
  expect(titlesOf((await beside('xa-lu-mot')).related)).toEqual(['Xà lù hai'])
  await withdraw(other)
  expect((await beside('xa-lu-mot')).related).toEqual([])
})
