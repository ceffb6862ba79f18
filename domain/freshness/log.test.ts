import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db, directClient } from '@/db'
import { cacheTags } from '@/db/schema'
import { ownDatabase } from '@/test/own-database'
import { expire } from './commands'
import { findLogEnd, readLog } from './log'

ownDatabase()

/** A transaction that has noted `tag` and stays open until the returned function ends it. */
async function openChange(tag: string) {
  const { db: own, close } = await directClient()
  await own.execute(sql`begin`)
  await own.insert(cacheTags).values({ tag })
  return async (how: 'commit' | 'rollback') => {
    await own.execute(sql.raw(how))
    close()
  }
}

const note = (...tags: string[]) => db().transaction((transaction) => expire(transaction, tags))

test('what was noted is read once, in any number of pages', async () => {
  const start = await findLogEnd()
  await note('a', 'b', 'b')
  const first = await readLog(start)
  expect(first.tags.toSorted()).toEqual(['a', 'b'])

  await note('c')
  const second = await readLog(first.position)
  expect(second.tags).toEqual(['c'])
  expect((await readLog(second.position)).tags).toEqual([])
})

test('a change that began first and commits last is not missed, and nothing is read twice', async () => {
  const start = await findLogEnd()
  const endEarly = await openChange('began first')
  await note('began second')

  const first = await readLog(start)
  expect(first.tags).toEqual(['began second'])

  await endEarly('commit')
  const second = await readLog(first.position)
  expect(second.tags).toEqual(['began first'])
  expect((await readLog(second.position)).tags).toEqual([])
})

test('a change that is rolled back leaves no note', async () => {
  const start = await findLogEnd()
  const end = await openChange('never happened')
  await end('rollback')
  expect((await readLog(start)).tags).toEqual([])
})

test('a page says when it does not hold everything', async () => {
  const start = await findLogEnd()
  await db()
    .insert(cacheTags)
    .values(Array.from({ length: 5_000 }, (_, index) => ({ tag: `many:${index}` })))
  expect((await readLog(start)).isWhole).toBe(false)
})

test('what was committed before does not come again while an older change is still open', async () => {
  const endOlder = await openChange('older')
  await note('before')
  const start = await findLogEnd()
  await note('after')
  const page = await readLog(start)
  expect(page.tags).toEqual(['after'])

  await endOlder('commit')
  expect((await readLog(page.position)).tags).toEqual(['older'])
})
