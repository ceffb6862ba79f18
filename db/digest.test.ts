import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { ownDatabase } from '@/test/own-database'
import { db } from '.'
import { openConnection } from './connection'
import { DatabaseSlowError } from './errors'

ownDatabase()

const failure = (failing: PromiseLike<unknown>): Promise<{ digest?: string }> =>
  Promise.resolve(failing).then(
    () => ({}),
    (error) => error,
  )

test('a query that fails of the database says so in its digest, one of a fault does not', async () => {
  const limits = { connectMs: 500, statementMs: 500, transactionMs: 500 }
  const nowhere = { url: 'postgres://nobody@127.0.0.1:1/none', pooled: false, size: 1, limits }
  const away = openConnection(nowhere)
  expect(await failure(away.db.execute(sql`select 1`))).toMatchObject({ digest: 'database-away' })
  away.close()
  expect(new DatabaseSlowError('late').digest).toBe('database-slow')

  const fault = await failure(db().execute(sql`select nothing`))
  expect(fault.digest).toBeUndefined()
  fault.digest = 'made up'
  expect(fault.digest).toBe('made up')
  expect((await failure(db().execute(sql`select nothing`))).digest).toBeUndefined()
})
