import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { closeDatabase, db } from '@/db'
import { tries } from '@/db/schema'
import { ownDatabase } from '@/test/own-database'
import { claimTry, isSpent, takeBackTry } from './commands'

ownDatabase()

const limit = (who: string, most = 3) => ({ kind: 'test', who: [who], most, minutes: 15 })

test('of fifty tries at once exactly as many pass as are allowed', async () => {
  const passed = await Promise.all(Array.from({ length: 50 }, () => claimTry([limit('a')])))
  expect(passed.filter(Boolean)).toHaveLength(3)
})

test('survives a restart, and ends with its time', async () => {
  closeDatabase()
  expect(await claimTry([limit('a')])).toBe(false)
  await db().update(tries).set({ endsAt: sql`now()` })
  expect(await isSpent(limit('a'))).toBe(false)
  expect(await claimTry([limit('a')])).toBe(true)
  expect(await isSpent(limit('a', 1))).toBe(true)
})

test('the time runs from the first try: knocking on does not lengthen it', async () => {
  await claimTry([limit('b')])
  const [first] = await db().select().from(tries).where(sql`count = 1 and ends_at > now()`)
  await claimTry([limit('b')])
  const [later] = await db().select().from(tries).where(sql`key = ${first?.key}`)
  expect(later).toMatchObject({ endsAt: first?.endsAt })
})

test('one limit passed is enough, and neither kinds nor people are mixed up', async () => {
  for (let i = 0; i < 3; i += 1) expect(await claimTry([limit('c'), limit('d', 9)])).toBe(true)
  expect(await claimTry([limit('c'), limit('d', 9)])).toBe(false)
  expect(await claimTry([limit('d', 9)])).toBe(true)
  expect(await claimTry([{ ...limit('c'), kind: 'other' }])).toBe(true)
  expect(await claimTry([{ ...limit('c'), who: ['c', ''] }])).toBe(true)
})

test('what is taken back may be tried again, once', async () => {
  for (let i = 0; i < 3; i += 1) await claimTry([limit('e')])
  await takeBackTry([limit('e')])
  expect(await claimTry([limit('e')])).toBe(true)
  expect(await claimTry([limit('e')])).toBe(false)
})

test('no name is kept, nor a hash that could be tried without the secret', async () => {
  await claimTry([limit('bao@example.vn')])
  const [row] = await db().execute<{ text: string }>(
    sql`select string_agg(t::text, '') as text from tries t`,
  )
  expect(row?.text).not.toContain(Buffer.from('bao@example.vn').toString('hex'))
})
