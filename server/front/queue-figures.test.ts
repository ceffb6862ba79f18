import { expect, test } from 'vitest'
import { db } from '@/db'
import { jobs } from '@/db/schema'
import { ownDatabase } from '@/test/own-database'
import { findQueues } from './queue-figures'

ownDatabase()

test('what is due counts with its age, what is for later or has failed does not', async () => {
  const ago = (seconds: number) => new Date(Date.now() - seconds * 1000)
  expect(await findQueues()).toEqual({ jobs: 0, oldestJob: 0, mails: 0, oldestMail: 0 })
  await db()
    .insert(jobs)
    .values([
      { kind: 'a', runAt: ago(90) },
      { kind: 'b', runAt: ago(5) },
      { kind: 'c', runAt: ago(-600) },
      { kind: 'd', runAt: ago(999), failedAt: new Date() },
    ])
  const found = await findQueues()
  expect(found.jobs).toBe(2)
  expect(found.oldestJob).toBeGreaterThan(80)
  expect(found.oldestJob).toBeLessThan(200)
})
