import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type ChaosProxy, chaosProxy } from '@/test/chaos-proxy'
import { postgresBuilds, type ScratchPostgres, scratchPostgres } from '@/test/scratch-postgres'
import { type DirectClient, openDirect } from './connection'
import { listenTo } from './listen'

let server: ScratchPostgres
let proxy: ChaosProxy
let speaker: DirectClient

beforeAll(async () => {
  const [build] = postgresBuilds()
  if (!build) throw new Error('No Postgres to test on')
  server = await scratchPostgres(build)
  proxy = await chaosProxy(server.port)
  speaker = await openDirect(server.url)
})

afterAll(async () => {
  speaker.close()
  await proxy.close()
  await server.end()
})

const speak = (text: string) => speaker.db.execute(sql`select pg_notify('Tin "mới"', ${text})`)

const interruptions = [
  { name: 'cut', begin: () => proxy.cut() },
  { name: 'refused', begin: () => proxy.refuse() },
  { name: 'hung up', begin: () => proxy.hangUp() },
  { name: 'silent', begin: () => proxy.freeze() },
  { name: 'swallowed', begin: () => proxy.swallow() },
]

test.each(interruptions)(
  'after a connection is $name it listens again and says so',
  async ({ begin }) => {
    const listener = { onNotify: vi.fn(), onConnected: vi.fn(), onLost: vi.fn() }
    const url = server.url.replace(String(server.port), String(proxy.port))
    const stop = listenTo(url, 'Tin "mới"', listener)
    await vi.waitFor(() => expect(listener.onConnected).toHaveBeenCalledTimes(1), 5_000)
    await speak('trước')
    await vi.waitFor(() => expect(listener.onNotify).toHaveBeenLastCalledWith('trước'), 5_000)

    await begin()
    await vi.waitFor(() => expect(listener.onLost).toHaveBeenCalled(), 15_000)
    await proxy.heal()
    await vi.waitFor(() => expect(listener.onConnected).toHaveBeenCalledTimes(2), 10_000)
    await speak('sau')
    await vi.waitFor(() => expect(listener.onNotify).toHaveBeenLastCalledWith('sau'), 5_000)
    stop()
  },
)

test('once stopped it hears nothing and leaves no connection', async () => {
  const listener = { onNotify: vi.fn(), onConnected: vi.fn(), onLost: vi.fn() }
  const stop = listenTo(server.url, 'im', listener)
  await vi.waitFor(() => expect(listener.onConnected).toHaveBeenCalled(), 5_000)
  stop()
  const listening = sql`select from pg_stat_activity where query like 'listen "im"%'`
  await vi.waitFor(async () => expect(await speaker.db.execute(listening)).toHaveLength(0), 5_000)
  expect(listener.onLost).not.toHaveBeenCalled()
})
