import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { published } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { mostSearches } from './limits'
import { findArticlesFor } from './queries'
import { findArticles } from './reads'
import { readSearch } from './search'

ownDatabase()

test('a search that takes too long is given up and says so, and the next one works', async () => {
  await published('Chờ lâu')
  const search = readSearch({ q: 'chờ' })
  await db().transaction(async (transaction) => {
    await transaction.execute(sql`lock table search_documents`)
    expect(await findArticles(search)).toEqual({ status: 'slow' })
  })
  expect(await findArticles(search)).toMatchObject({ status: 'found', count: 1 })
})

test('a network that asks like a machine is told so, and asking nothing costs nothing', async () => {
  const [nothing, something] = [readSearch({ q: '…' }), readSearch({ q: 'gì' })]
  for (let asked = 0; asked < mostSearches; asked += 1) await findArticlesFor('192.0.2.9', nothing)
  const answers = await Promise.all(
    Array.from({ length: mostSearches + 2 }, () => findArticlesFor('192.0.2.9', something)),
  )
  expect(answers.filter(({ status }) => status === 'too-many')).toHaveLength(2)
  expect(await findArticlesFor('192.0.2.10', something)).toMatchObject({ status: 'found' })
})
