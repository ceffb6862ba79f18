import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { expect, test, vi } from 'vitest'
import { readEnv } from '@/env'
import { startCluster } from '@/server/postgres/cluster'
import { removeData } from '@/server/postgres/new-data'
import { freshDatabase } from '@/test/database'
import { resetDatabase } from './reset'

/** Real servers are made and ended here, beside whatever else the machine does. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 30_000 })

async function run(url: string, statement: string) {
  const sql = postgres(url, { max: 1 })
  try {
    return await sql.unsafe(statement)
  } finally {
    await sql.end()
  }
}

const refill = {
  migrate: (url: string) =>
    run(url, `CREATE SCHEMA aside CREATE TABLE words (word text)`).then(() => undefined),
  seedSample: (url: string) => run(url, `INSERT INTO aside.words VALUES ('mới')`).then(() => true),
}

test('an outside database is emptied and filled anew', async () => {
  const { url, drop } = await freshDatabase()
  await run(url, `CREATE SCHEMA aside CREATE TABLE old (id int)`)
  await resetDatabase(readEnv({ NODE_ENV: 'test', DATABASE_URL: url }), refill)
  expect(await run(url, 'SELECT word FROM aside.words')).toEqual([{ word: 'mới' }])
  expect(await run(url, `SELECT to_regclass('aside.old') AS found`)).toEqual([{ found: null }])
  await drop()
})

test('the embedded database is emptied, but never under a running site', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'toa-soan-reset-'))
  const env = readEnv({ NODE_ENV: 'test', DATA_DIR: dataDir })
  await resetDatabase(env, refill)
  const running = await startCluster({ dataDir })
  await run(running.url, `INSERT INTO aside.words VALUES ('cũ')`)
  await expect(resetDatabase(env, refill)).rejects.toThrow('Tòa Soạn đang chạy')
  await running.stop()
  await resetDatabase(env, refill)
  const anew = await startCluster({ dataDir })
  expect(await run(anew.url, 'SELECT word FROM aside.words')).toEqual([{ word: 'mới' }])
  await anew.stop()
  await removeData(dataDir)
  rmSync(dataDir, { recursive: true })
})
