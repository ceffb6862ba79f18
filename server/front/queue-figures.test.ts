import { expect, test } from 'vitest'
import { db } from '@/db'
import { jobs } from '@/db/schema'
import { ownDatabase } from '@/test/own-database'
import { findQueues } from './queue-figures'

ownDatabase()

test('what is due counts with its age, what is for later does not, what was given up counts apart', async () => {
  const ago = (seconds: number) => new Date(Date.now() - seconds * 1000)
  const nothing = { jobs: 0, oldestJob: 0, failedJobs: 0, mails: 0, oldestMail: 0 }
  expect(await findQueues()).toEqual(nothing)
  await db()
    .insert(jobs)
    .values([
      { kind: 'a', runAt: ago(90) },
      { kind: 'b', runAt: ago(5) },
      { kind: 'c', runAt: ago(-600) },
      { kind: 'd', runAt: ago(999), failedAt: new Date() },
    ])
  const found = await findQueues()
  expect(found).toMatchObject({ jobs: 2, failedJobs: 1 })
  expect(found.oldestJob).toBeGreaterThan(80)
  expect(found.oldestJob).toBeLessThan(200)
})
