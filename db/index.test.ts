import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { postgresBuilds, type ScratchPostgres, scratchPostgres } from '@/test/scratch-postgres'

import { databaseTrouble } from './errors'

let server: ScratchPostgres

beforeAll(async () => {
  const [build] = postgresBuilds()
  if (!build) throw new Error('No Postgres to test on')
  server = await scratchPostgres(build)
})

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('DATABASE_URL', server.url)
})

afterEach(async () => {
  const { closeDatabase } = await import('.')
  closeDatabase()
  vi.unstubAllEnvs()
})

afterAll(() => server.end())

test('without an address it says which variable is missing', async () => {
  vi.stubEnv('DATABASE_URL', '')
  const { db } = await import('.')
  expect(db).toThrow('DATABASE_URL')
})

test('two instances of the module share one pool', async () => {
  const first = await import('.')
  vi.resetModules()
  const second = await import('.')
  expect(second.db).not.toBe(first.db)
  expect(second.db()).toBe(first.db())
})

test('after closing it starts anew', async () => {
  const { closeDatabase, db } = await import('.')
  const one = sql`select 1 as one`
  await db().execute(one)
  closeDatabase()
  expect(await db().execute(one)).toEqual([{ one: 1 }])
})

test('a direct client and a listener use the direct address', async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/pooler')
  vi.stubEnv('DATABASE_DIRECT_URL', server.url)
  const { directClient, listen } = await import('.')
  const heard = vi.fn()
  const connected = vi.fn()
  const stop = listen('news', { onNotify: heard, onConnected: connected })
  await vi.waitFor(() => expect(connected).toHaveBeenCalled(), 5_000)
  const direct = await directClient()
  await direct.db.execute(sql`notify news, 'tin'`)
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('tin'), 5_000)
  direct.close()
  stop()
})

test('a plain process that used and closed the database ends by itself', async () => {
  const script = `
    import { sql } from 'drizzle-orm'
    import { closeDatabase, db, directClient, listen } from '@/db'
    const stop = listen('news', { onNotify() {} })
    await Promise.all(Array.from({ length: 60 }, () => db().execute(sql\`select 1\`)))
    const direct = await directClient()
    direct.close()
    stop()
    closeDatabase()`
  const run = promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '--eval',
    script,
  ])
  expect(await run).toEqual({ stdout: '', stderr: '' })
})

test.each(['53100', '25006'])(
  'a server that refuses with %s is away, and keeps its connection',
  async (code) => {
    const { db, poolFigures } = await import('.')
    const refuse = sql.raw(
      `do $$ begin raise exception 'no room' using errcode = '${code}'; end $$`,
    )
    expect(poolFigures()).toBeNull()
    expect(await db().execute(refuse).catch(databaseTrouble)).toBe('database-away')
    expect(poolFigures()).toMatchObject({ used: 0, idle: 1, waiting: 0 })
  },
)
