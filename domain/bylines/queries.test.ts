import { expect, test } from 'vitest'
import { db } from '@/db'
import { bylines } from '@/db/schema'
import { published, withdraw } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { findAuthor, listAuthors } from './queries'

ownDatabase()

test('those who have signed what can be read are listed in Vietnamese order', async () => {
  const names = ['Đặng Ân', 'Ứng Hòa', 'Ánh Dương', 'Chưa Viết', 'Đã Rút']
  const rows = await db()
    .insert(bylines)
    .values(names.map((name, index) => ({ slug: `tac-gia-${index}`, name })))
    .returning()
  const idOf = (name: string) => [rows.find((row) => row.name === name)?.id ?? '']
  for (const name of ['Ứng Hòa', 'Đặng Ân', 'Ánh Dương']) {
    await published(`Bài của ${name}`, { bylineIds: idOf(name) })
  }
  await withdraw(await published('Bài đã rút', { bylineIds: idOf('Đã Rút') }))
  expect((await listAuthors()).map(({ name }) => name)).toEqual(['Ánh Dương', 'Đặng Ân', 'Ứng Hòa'])
  expect((await findAuthor('tac-gia-3'))?.name).toBe('Chưa Viết')
  expect(await findAuthor('chua-co')).toBeNull()
})
