import { expect, test, vi } from 'vitest'
import { db } from '@/db'
import { ownDatabase } from '@/test/own-database'
import { expire } from './commands'
import { followChanges } from './follow'
import { clockTime, isExpired } from './tag-clock.mjs'

ownDatabase()

const note = (tag: string) => db().transaction((transaction) => expire(transaction, [tag]))

async function following() {
  const before = clockTime()
  const follower = followChanges()
  await vi.waitFor(() => expect(isExpired(['any'], before)).toBe(true), { timeout: 5_000 })
  return follower
}

test('what another process notes expires here, without any notification', async () => {
  const follower = await following()
  const before = clockTime()
  await note('article:elsewhere')
  await vi.waitFor(() => expect(isExpired(['article:elsewhere'], before)).toBe(true), {
    timeout: 5_000,
  })
  expect(isExpired(['article:another'], before)).toBe(false)
  follower.stop()
})

test('one who stops following hears nothing more', async () => {
  const follower = await following()
  follower.stop()
  await new Promise((resolve) => setTimeout(resolve, 100))
  const before = clockTime()
  await note('article:late')
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect(isExpired(['article:late'], before)).toBe(false)
})
