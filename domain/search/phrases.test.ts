import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { articles } from '@/db/schema'
import { chance } from '@/db/seed/chance'
import { paragraphs } from '@/domain/documents/build'
import { fold } from '@/domain/text/fold'
import { published, publishedAll } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { found, titles } from '@/test/search'
import { mostResults } from './search'

ownDatabase()

beforeEach(async () => {
  await db().delete(articles)
})

test('three words in quotes do not stand in two places', async () => {
  await published('Hội đồng nhân dân')
  await published('Hội đồng và đồng nhân dân')
  await published('Hội đồng nhân, nhân dân')
  expect(await titles('"hội đồng nhân dân"')).toEqual(['Hội đồng nhân dân'])
  expect(await titles('"hoi dong nhan"')).toHaveLength(2)
})

test('a phrase with its marks stands first, spelled otherwise behind it', async () => {
  await published('Bạn hàng lâu năm', { slug: 'ban-hang-1' })
  await published('Mùa gặt', { body: paragraphs('Bà con bán hàng ở chợ.') })
  expect(await titles('"bán hàng"')).toEqual(['Mùa gặt', 'Bạn hàng lâu năm'])
})

test('phrases, words and what is excluded are all asked for at once', async () => {
  await published('Nông thôn mới ở vùng cao')
  await published('Nông thôn mới vùng đồng bằng')
  await published('Mới ở nông thôn vùng cao')
  expect(await titles('"nông thôn mới" cao')).toEqual(['Nông thôn mới ở vùng cao'])
  expect(await titles('"nông thôn" "vùng cao"')).toHaveLength(2)
  expect(await titles('nông thôn -"vùng cao"')).toEqual(['Nông thôn mới vùng đồng bằng'])
  expect(await titles('nông thôn -"mới ở nông" -"thôn mới vùng"')).toEqual([
    'Nông thôn mới ở vùng cao',
  ])
})

test('signs in quotes are nothing, also such as count as numbers', async () => {
  await published('Nửa lít mật')
  await published('Mật ong')
  expect(await titles('"½ lít"')).toEqual(['Nửa lít mật'])
  expect(await titles('"½ ²"')).toEqual([])
})

test('the same word twice is a phrase too', async () => {
  await published('Xa xa là núi')
  await published('Xa là núi xa')
  expect(await titles('"xa xa"')).toEqual(['Xa xa là núi'])
})

test('whatever stands side by side is found as a phrase, and nothing else', async () => {
  const draw = chance(3)
  const vocabulary = ['lúa', 'lua', 'Đất', 'dat', 'nước', '2016', 'a1']
  const line = (most: number) =>
    Array.from({ length: draw.between(2, most) }, () => draw.pick(vocabulary)).join(' ')
  const written = Array.from({ length: 40 }, (_, n) => `${line(7)} số${n}`)
  await publishedAll(written.map((title) => ({ title })))
  const folded = (text: string) => ` ${fold(text)} `
  for (let n = 0; n < 60; n += 1) {
    const phrase = line(4)
    const holding = written.filter((title) => folded(title).includes(folded(phrase)))
    const { count, corrected } = await found({ q: `"${phrase}"` })
    expect([phrase, corrected === null ? count : 0]).toEqual([phrase, holding.length])
  }
})

test('phrases are counted as far as words are', async () => {
  const many = Array.from({ length: mostResults + 1 }, (_, index) => `Hoạt động hè ${index}`)
  await publishedAll(many.map((title) => ({ title })))
  const { count, isMore } = await found({ q: '"hoạt động"' })
  expect([count, isMore]).toEqual([mostResults, true])
})
