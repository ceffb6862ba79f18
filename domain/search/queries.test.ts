import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { articles, bylines, sections, tags } from '@/db/schema'
import { paragraphs } from '@/domain/documents/build'
import { endPublication, published, publishedAll, withdraw } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { found, titles, titlesAt } from '@/test/search'
import { keepSearch } from './jobs/keep-search'
import { mostResults } from './search'

ownDatabase()

const day = (number: number) => new Date(Date.UTC(2016, 4, number))

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

test('however a Vietnamese keyboard leaves it, it is found', async () => {
  await published('Đường lối đổi mới ở Hòa Bình: khoẻ và thuỷ lợi')
  const spellings = [
    'duong loi doi moi',
    'đương loi',
    'ĐƯỜNG LỐI',
    'đường lối'.normalize('NFD'),
    '\u00d0ường lối',
    '\u0189ổi mới',
    'hoà bình',
    'hòa bình',
    'HOÀ BÌNH'.normalize('NFD'),
    'khỏe thủy lợi',
    'khoẻ thuỷ lợi',
    'dường lối',
    '  đường   lối  ',
  ]
  for (const query of spellings) expect([query, ...(await titles(query))]).toHaveLength(2)
})

test('what is spelled as typed comes first, wherever it stands and however old it is', async () => {
  await published('Bàn về thóc', { publishedAt: day(20) })
  await published('Bạn của nhà nông', { publishedAt: day(19) })
  await published('Mùa gặt', { publishedAt: day(1), body: paragraphs('Thương lái bán lúa.') })
  await published('Ban quản lý chợ', { publishedAt: day(2) })
  expect((await titles('bán'))[0]).toBe('Mùa gặt')
  expect((await titles('bàn'))[0]).toBe('Bàn về thóc')
  expect((await titles('ban'))[0]).toBe('Ban quản lý chợ')
  expect(await titles('bán')).toHaveLength(4)
})

test('a word with its mark and one without: the mark decides first', async () => {
  await published('Dương lợi', { slug: 'duong-loi-2', publishedAt: day(9) })
  await published('Đường lối', { publishedAt: day(1) })
  expect(await titles('đường loi')).toEqual(['Đường lối', 'Dương lợi'])
})

test('titles come before standfirsts, these before bodies, the newest first', async () => {
  await published('Miền núi cũ', { publishedAt: day(1) })
  await published('Miền núi mới', { publishedAt: day(2) })
  await published('Đường về', { publishedAt: day(3), body: paragraphs('Con đường lên miền núi.') })
  const standfirst = 'Chuyện miền núi, miền núi và miền núi'
  await published('Sa pô', { publishedAt: day(4), standfirst, body: paragraphs('Khác.') })
  expect(await titles('miền núi')).toEqual(['Miền núi mới', 'Miền núi cũ', 'Sa pô', 'Đường về'])
})

test('words that stand close together come before words far apart', async () => {
  const far = `Quy ${'và '.repeat(30)} hoạch`
  await published('Xa', { publishedAt: day(3), body: paragraphs(far) })
  await published('Gần', { publishedAt: day(2), body: paragraphs('Bản quy hoạch của tỉnh.') })
  expect(await titles('quy hoạch')).toEqual(['Gần', 'Xa'])
})

test('a phrase in quotes stands as it is typed, what is excluded stands nowhere', async () => {
  await published('Quy hoạch cán bộ nguồn')
  await published('Cán bộ và quy mô kế hoạch', { publishedAt: day(1) })
  expect(await titles('"quy hoạch"')).toEqual(['Quy hoạch cán bộ nguồn'])
  expect(await titles('“quy hoach” nguon')).toEqual(['Quy hoạch cán bộ nguồn'])
  expect(await titles('cán bộ -nguồn')).toEqual(['Cán bộ và quy mô kế hoạch'])
  expect(await titles('can bo -"ke hoach"')).toEqual(['Quy hoạch cán bộ nguồn'])
  expect(await titles('cán bộ -nguôn')).toHaveLength(2)
  expect(await titles('-nguồn')).toEqual([])
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

test('writers and topics are found, also by the name they are given later', async () => {
  const [byline] = await db()
    .insert(bylines)
    .values({ slug: 'lo-giang-pao', name: 'Lò Giàng Páo' })
    .returning()
  const [tag] = await db().insert(tags).values({ slug: 'biogas', name: 'Hầm biogas' }).returning()
  await published('Một bài', { bylineIds: [byline?.id ?? ''], tagIds: [tag?.id ?? ''] })
  expect(await titles('giang pao')).toEqual(['Một bài'])
  expect(await titles('biogas')).toEqual(['Một bài'])
  await db().update(tags).set({ name: 'Khí sinh học' })
  await keepSearch(new AbortController().signal)
  expect(await titles('khí sinh học')).toEqual(['Một bài'])
  expect(await titles('biogas')).toEqual([])
})

test('section, topic, author and days narrow the hits; the newest first if wished', async () => {
  const [section] = await db()
    .insert(sections)
    .values({ slug: 'kinh-te', name: 'Kinh tế' })
    .returning()
  const [tag] = await db().insert(tags).values({ slug: 'lua', name: 'Lúa' }).returning()
  const [byline] = await db().insert(bylines).values({ slug: 'an', name: 'An' }).returning()
  const at = (number: number) => ({ publishedAt: day(number), body: paragraphs('Ruộng.') })
  await published('Ruộng một', { ...at(1), sectionId: section?.id ?? null })
  await published('Ruộng hai', { ...at(2), tagIds: [tag?.id ?? ''] })
  await published('Ba', { ...at(3), bylineIds: [byline?.id ?? ''] })
  const by = (fields: object) => titlesAt({ q: 'ruộng', ...fields })
  expect(await by({ 'chuyen-muc': 'kinh-te' })).toEqual(['Ruộng một'])
  expect(await by({ the: 'lua' })).toEqual(['Ruộng hai'])
  expect(await by({ 'tac-gia': 'an' })).toEqual(['Ba'])
  expect(await by({ tu: '02/05/2016', den: '2016-05-02' })).toEqual(['Ruộng hai'])
  expect(await by({ 'chuyen-muc': 'chua-co' })).toEqual([])
  expect(await by({})).toEqual(['Ruộng hai', 'Ruộng một', 'Ba'])
  expect(await by({ xep: 'moi-nhat' })).toEqual(['Ba', 'Ruộng hai', 'Ruộng một'])
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
  const first = await found({ q: 'hoạt động' })
  expect([first.hits.length, first.count, first.isMore]).toEqual([20, mostResults, true])
  const last = await found({ q: 'hoạt động', trang: '999999' })
  expect([last.hits.length, last.page]).toEqual([20, mostResults / 20])
  const second = await found({ q: 'hoạt động', trang: '2' })
  const slugs = [...first.hits, ...second.hits].map(({ headline }) => headline.slug)
  expect(new Set(slugs).size).toBe(40)
})

test('the excerpt shows what was sought as it was written, however it was typed', async () => {
  const body = paragraphs(`${'Mở đầu dài. '.repeat(60)}Bản QUY HOẠCH mạng lưới trường học.`)
  await published('Trường lớp', { standfirst: 'Tóm tắt.', body })
  const { hits } = await found({ q: 'quy hoach' })
  expect(hits[0]?.excerpt.filter(({ isHit }) => isHit)).toEqual([
    { text: 'QUY HOẠCH', isHit: true },
  ])
})
