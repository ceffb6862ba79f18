import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ChaosProxy, chaosProxy } from '@/test/chaos-proxy'
import { postgresBuilds, type ScratchPostgres, scratchPostgres } from '@/test/scratch-postgres'
import {
  type Connection,
  type Database,
  type DirectClient,
  openConnection,
  openDirect,
} from './connection'
import { databaseTrouble } from './errors'

// Connecting may take longer than in earnest, since a test may share a busy machine.
const limits = { connectMs: 3_000, statementMs: 4_000, transactionMs: 5_000 }
// A busy machine wakes timers late; a hanging query never settles at all.
const slackMs = 2_000

type Condition = { name: string; begin(): Promise<void> | void; end(): Promise<void> | void }

describe.each(postgresBuilds())('on Postgres $name', (build) => {
  let server: ScratchPostgres
  let proxy: ChaosProxy
  let connection: Connection

  beforeAll(async () => {
    server = await scratchPostgres(build)
    proxy = await chaosProxy(server.port)
  })

  beforeEach(() => {
    connection = open(server.url.replace(String(server.port), String(proxy.port)))
  })

  afterEach(async () => {
    connection.close()
    await proxy.heal()
  })

  afterAll(async () => {
    await proxy.close()
    await server.end()
  })

  const conditions: Condition[] = [
    { name: 'refused', begin: () => proxy.refuse(), end: () => proxy.heal() },
    { name: 'accepted, then closed', begin: () => proxy.hangUp(), end: () => proxy.heal() },
    { name: 'silent', begin: () => proxy.freeze(), end: () => proxy.heal() },
    { name: 'swallowed by the network', begin: () => proxy.swallow(), end: () => proxy.heal() },
    { name: 'frozen', begin: () => server.freeze(), end: () => server.thaw() },
    { name: 'stopped', begin: () => server.stop(), end: () => server.start() },
  ]

  test.each(conditions)('$name: every query settles and the next works', async ({ begin, end }) => {
    await begin()
    const cold = await burst(connection.db)
    await end()
    await expect(answer(connection.db)).resolves.toBe(1)
    expectAway(cold)
  })

  test.each(conditions)(
    '$name under way: every query settles and the next works',
    async ({ begin, end }) => {
      await burst(connection.db)
      await begin()
      const warm = await burst(connection.db)
      const known = await burst(connection.db)
      await end()
      await expect(answer(connection.db)).resolves.toBe(1)
      expectAway(warm)
      expectAway(known)
    },
  )

  test('a server restarted in the middle of queries is found again', async () => {
    const sleeping = burst(connection.db, sql`select 1, pg_sleep(1)`)
    await pause(100)
    await server.stop()
    await server.start()
    await expect(answer(connection.db)).resolves.toBe(1)
    expect((await sleeping).worstMs).toBeLessThan(limits.statementMs + slackMs)
  })

  test('connections cut between queries are replaced', async () => {
    await burst(connection.db)
    proxy.cut()
    await pause(100)
    await expect(answer(connection.db)).resolves.toBe(1)
  })

  test('a server that keeps closing is knocked at rarely', async () => {
    proxy.hangUp()
    const before = proxy.accepted()
    const end = performance.now() + 500
    while (performance.now() < end) await burst(connection.db)
    expect(proxy.accepted() - before).toBeLessThan(40)
  })

  test('a slow statement fails and harms no other', async () => {
    const slow = connection.db.execute(sql`select pg_sleep(60)`).catch(databaseTrouble)
    const others = await burst(connection.db)
    expect(others.troubles).toEqual([])
    expect(await slow).toBe('database-slow')
    await expect(answer(connection.db)).resolves.toBe(1)
  })

  test('queries survive a slow network', async () => {
    proxy.delay(20)
    expect((await burst(connection.db)).troubles).toEqual([])
  })

  test('a transaction that outlives its deadline is rolled back', async () => {
    await connection.db.execute(sql`create table if not exists left_over (id int)`)
    const stuck = connection.db.transaction(async (tx) => {
      await tx.execute(sql`insert into left_over values (1)`)
      await pause(limits.transactionMs + 500)
      await tx.execute(sql`insert into left_over values (2)`)
    })
    expect(await stuck.catch(databaseTrouble)).toBe('database-slow')
    expect(await connection.db.$count(sql`left_over`)).toBe(0)
  })

  test('a server that goes away in the middle of a transaction ends it', async () => {
    const lost = connection.db.transaction(async (tx) => {
      await tx.execute(sql`select 1`)
      await proxy.refuse()
      await tx.execute(sql`select 1`)
    })
    expect(await lost.catch(databaseTrouble)).toBe('database-away')
    await proxy.heal()
    await expect(answer(connection.db)).resolves.toBe(1)
  })

  test('without a free connection queries fail until there is one', async () => {
    await server.stop()
    await server.start({ max_connections: '5' })
    const hogs = await hogConnections(server.url)
    const full = await burst(connection.db)
    await freeOne(hogs)
    await expect(answer(connection.db)).resolves.toBe(1)
    expectAway(full)

    const narrow = await burst(connection.db)
    expect(narrow.troubles).toEqual([])
    for (const hog of hogs) hog.close()
  })
})

function open(url: string): Connection {
  return openConnection({ url, pooled: false, size: 10, limits })
}

async function answer(db: Database): Promise<unknown> {
  const [row] = await db.execute(sql`select 1 as one`)
  return row?.one
}

async function burst(db: Database, query = sql`select ${1}::int`) {
  const begun = performance.now()
  const errors: unknown[] = []
  let worstMs = 0
  const ask = async () => {
    await db.execute(query).catch((error: unknown) => errors.push(error))
    worstMs = Math.max(worstMs, performance.now() - begun)
  }
  await Promise.all(Array.from({ length: 60 }, ask))
  return { worstMs, troubles: errors.map(databaseTrouble) }
}

function expectAway({ worstMs, troubles }: Awaited<ReturnType<typeof burst>>): void {
  expect(troubles).toHaveLength(60)
  expect(troubles).not.toContain(null)
  expect(worstMs).toBeLessThan(limits.statementMs + slackMs)
}

async function hogConnections(url: string): Promise<DirectClient[]> {
  const hogs: DirectClient[] = []
  for (;;) {
    const hog = await openDirect(url).catch(() => null)
    if (!hog) return hogs
    hogs.push(hog)
  }
}

/** Until the server itself has noticed: a slot is free a moment after its connection is closed. */
async function freeOne(hogs: DirectClient[]): Promise<void> {
  const taken = sql`select from pg_stat_activity where backend_type = 'client backend'`
  const before = (await hogs[0]?.db.execute(taken))?.length ?? 0
  hogs.pop()?.close()
  while (((await hogs[0]?.db.execute(taken))?.length ?? 0) >= before) await pause(20)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
