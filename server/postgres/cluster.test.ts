import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterEach, expect, test, vi } from 'vitest'
import { compiled } from '@/test/compiled'
import { type Cluster, startCluster } from './cluster'
import { removeData } from './new-data'
import { whatIs } from './postmaster'

/** Real servers are made and ended here, beside whatever else the machine does. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 30_000 })

const cleanups: (() => Promise<unknown> | unknown)[] = []

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

function newDataDir(mode = 0o711): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'toa-soan-cluster-'))
  chmodSync(dataDir, mode)
  cleanups.push(async () => {
    await removeData(dataDir)
    rmSync(dataDir, { recursive: true })
  })
  return dataDir
}

async function started(dataDir: string): Promise<Cluster> {
  const cluster = await startCluster({ dataDir, settings: { fsync: 'off' } })
  cleanups.push(cluster.stop)
  return cluster
}

async function ask(cluster: Cluster, query: string) {
  const sql = postgres(cluster.url, { max: 1, onnotice: () => undefined })
  try {
    return await sql.unsafe(query)
  } finally {
    await sql.end()
  }
}

test('a server made from nothing sorts Vietnamese and has the extensions', async () => {
  const cluster = await started(newDataDir())
  for (const name of ['unaccent', 'pg_trgm', 'btree_gist']) {
    await ask(cluster, `CREATE EXTENSION ${name}`)
  }
  const sorted = await ask(
    cluster,
    `SELECT word FROM unnest(ARRAY['đi', 'du', 'em', 'da']) AS word ORDER BY word COLLATE "vi-x-icu"`,
  )
  expect(sorted.map(({ word }) => word)).toEqual(['da', 'du', 'đi', 'em'])
})

test('rows and address survive a stop, and the password is for its owner only', async () => {
  const dataDir = newDataDir()
  const first = await started(dataDir)
  await ask(first, 'CREATE TABLE kept AS SELECT 1 AS one')
  await first.stop()
  expect(first.isRunning()).toBe(false)
  const second = await started(dataDir)
  expect(second.url).toBe(first.url)
  expect(await ask(second, 'SELECT one FROM kept')).toHaveLength(1)
  expect(statSync(join(dataDir, 'pg', 'toa-soan.json')).mode & 0o777).toBe(0o600)
})

test('rows survive the kill of the server, though a query of it works on', async () => {
  const dataDir = newDataDir()
  const first = await started(dataDir)
  await ask(first, 'CREATE TABLE kept AS SELECT 1 AS one')
  const count = 'SELECT count(*) FROM generate_series(1, 1000000000)'
  const working = ask(first, `SET statement_timeout = '2s'; ${count}`).catch(() => null)
  const isWorking = () =>
    ask(first, `SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%${count}'`)
  await vi.waitFor(async () => expect(await isWorking()).toHaveLength(1), { timeout: 10_000 })
  process.kill(first.pid, 'SIGKILL')
  await first.untilDead()
  const second = await started(dataDir)
  expect(second.pid).not.toBe(first.pid)
  expect(await ask(second, 'SELECT one FROM kept')).toHaveLength(1)
  await working
})

test('the server ends when the process that started it is killed', async () => {
  const owner = spawn(
    process.execPath,
    [compiled('test/stand-ins/cluster-owner.ts'), newDataDir()],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  cleanups.push(() => owner.kill('SIGKILL'))
  const [line] = await owner.stdout.take(1).toArray()
  const pid = Number(line)
  expect(whatIs(pid)).toBe('postgres')
  owner.kill('SIGKILL')
  await vi.waitFor(() => expect(whatIs(pid)).not.toBe('postgres'), { timeout: 45_000 })
})

test('a port somebody else took is replaced, for good', async () => {
  const dataDir = newDataDir()
  const first = await started(dataDir)
  await first.stop()
  const squatter = createServer().listen(Number(new URL(first.url).port), '127.0.0.1')
  cleanups.push(() => squatter.close())
  await vi.waitUntil(() => squatter.listening)
  const second = await started(dataDir)
  expect(second.url).not.toBe(first.url)
  expect(await ask(second, 'SELECT 1')).toHaveLength(1)
  await second.stop()
  expect((await started(dataDir)).url).toBe(second.url)
})

test('a running server is adopted, and left running by who did not start it', async () => {
  const dataDir = newDataDir()
  const owner = await started(dataDir)
  const guest = await started(dataDir)
  expect(guest.pid).toBe(owner.pid)
  await guest.stop()
  expect(owner.isRunning()).toBe(true)
  const dead = guest.untilDead()
  await owner.stop()
  await dead
})

test('two first starts at once end up with one server', async () => {
  const dataDir = newDataDir()
  const [one, other] = await Promise.all([started(dataDir), started(dataDir)])
  expect(one.pid).toBe(other.pid)
  expect(await ask(other, 'SELECT 1')).toHaveLength(1)
})

test('a stale pid that belongs to somebody else by now does not stop the start', async () => {
  const dataDir = newDataDir()
  const first = await started(dataDir)
  const file = join(dataDir, 'pg', 'postmaster.pid')
  const left = readFileSync(file, 'utf8')
  await first.stop()
  writeFileSync(file, left.replace(/^\d+/, String(process.pid)))
  expect((await started(dataDir)).isRunning()).toBe(true)
})

test('data in a folder closed to others is kept where the server can reach it', async () => {
  const dataDir = newDataDir(0o700)
  const first = await started(dataDir)
  await ask(first, 'CREATE TABLE kept AS SELECT 1 AS one')
  await first.stop()
  expect(await ask(await started(dataDir), 'SELECT one FROM kept')).toHaveLength(1)
})

test('data of another major version is refused with one sentence', async () => {
  const dataDir = newDataDir()
  await (await started(dataDir)).stop()
  writeFileSync(join(dataDir, 'pg', 'PG_VERSION'), '15\n')
  await expect(started(dataDir)).rejects.toThrow(/thuộc Postgres 15, còn bản đi kèm là Postgres 18/)
})

test('a folder that cannot be made is refused with one sentence', async () => {
  const file = join(newDataDir(), 'file')
  writeFileSync(file, '')
  await expect(started(join(file, 'data'))).rejects.toThrow(/Không đọc hoặc ghi được thư mục/)
})
