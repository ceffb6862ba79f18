import { expect, test } from 'vitest'
import { db } from '@/db'
import { jobs } from '@/db/schema'
import { answerPool } from '@/server/worker/pool-answer'
import { listen } from '@/test/front-site'
import { ownDatabase } from '@/test/own-database'
import { freePort } from '@/test/scratch-postgres'
import { findPools } from './pool-figures'

ownDatabase()

const secret = 's'.repeat(32)

test('the pools of this process and of the worker are told to who knows the secret', async () => {
  await db().$count(jobs)
  const worker = answerPool(secret)
  const workerPort = await listen(worker)
  const appPort = await freePort()
  const pool = { size: 8, used: 0, idle: 1, waiting: 0 }
  expect(await findPools({ appPort, workerPort, secret })).toEqual({ front: pool, worker: pool })
  expect(await findPools({ appPort, workerPort, secret: 'guess' })).toEqual({ front: pool })
  worker.close()
  expect(await findPools({ appPort, workerPort: undefined, secret })).toEqual({ front: pool })
})
