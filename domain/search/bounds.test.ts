import { sql } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { closeDatabase, db } from '@/db'
import { forgetEnv } from '@/env'
import { published } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { listChoices } from './choices/queries'
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

test('without a database a search says so, in time, and offers no filters', async () => {
  closeDatabase()
  vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:9/nothing')
  forgetEnv()
  try {
    const [found, choices] = await Promise.all([
      findArticles(readSearch({ q: 'chờ' })),
      listChoices(),
    ])
    expect(found).toEqual({ status: 'away' })
    expect(choices).toEqual({ sections: [], topics: [], authors: [] })
  } finally {
    closeDatabase()
    vi.unstubAllEnvs()
    forgetEnv()
  }
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
