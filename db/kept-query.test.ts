import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { ownDatabase } from '@/test/own-database'
import { closeDatabase, db } from '.'
import { keptQuery } from './kept-query'

ownDatabase()

test('a query is built once for a database, and sent with the values of each time', async () => {
  let built = 0
  const query = keptQuery(() => {
    built += 1
    return db()
      .select({ doubled: sql<number>`2 * ${sql.placeholder('number')}::int`.mapWith(Number) })
      .from(sql`(select) as one`)
      .prepare('doubled')
  })
  const answers = await Promise.all([1, 2, 21].map((number) => query().execute({ number })))
  expect(answers.flat().map(({ doubled }) => doubled)).toEqual([2, 4, 42])
  expect(built).toBe(1)

  closeDatabase()
  expect(await query().execute({ number: 4 })).toEqual([{ doubled: 8 }])
  expect(built).toBe(2)
})
