import { expect, test } from 'vitest'
import { db } from '@/db'
import { articles, redirects } from '@/db/schema'
import { paragraphs } from '@/domain/documents/build'
import { ownDatabase } from '@/test/own-database'
import { insertArticle } from './commands'

ownDatabase()

const draft = { title: 'Đường lối đổi mới', body: paragraphs('Nội dung.') }

function write(slug: string) {
  return db().transaction((transaction) => insertArticle(transaction, slug, draft))
}

test('namesakes are numbered in turn', async () => {
  expect((await write('duong-loi')).slug).toBe('duong-loi')
  expect((await write('duong-loi')).slug).toBe('duong-loi-2')
  expect((await write('duong-loi')).slug).toBe('duong-loi-3')
})

test('twenty namesakes written at once get twenty addresses without a gap', async () => {
  const written = await Promise.all(Array.from({ length: 20 }, () => write('cung-luc')))
  const expected = [
    'cung-luc',
    ...Array.from({ length: 19 }, (_, index) => `cung-luc-${index + 2}`),
  ]
  expect(written.map(({ slug }) => slug).sort()).toEqual(expected.sort())
})

test('an address that leads elsewhere is never taken again', async () => {
  const { id } = await write('dia-chi-moi')
  await db().insert(redirects).values({ path: '/bai-viet/dia-chi-cu', articleId: id })
  expect((await write('dia-chi-cu')).slug).toBe('dia-chi-cu-2')
})

test('the database refuses a slug twice', async () => {
  await write('mot-lan')
  await expect(
    db()
      .insert(articles)
      .values({ ...draft, slug: 'mot-lan' }),
  ).rejects.toThrow()
})
