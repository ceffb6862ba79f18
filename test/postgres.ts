import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { migrate } from '@/db/migrate'
import { startCluster } from '@/server/postgres/cluster'
import { removeData } from '@/server/postgres/new-data'
import { urlOf } from './database'

/**
 * Before any test file: one server, and on it one migrated template that `freshDatabase` copies.
 * TEST_DATABASE_URL names a server to use, in a role that may create databases; without it an
 * embedded one runs for as long as the tests do.
 */
export async function setup() {
  const server = process.env.TEST_DATABASE_URL ? null : await temporaryServer()
  process.env.TEST_DATABASE_URL ??= server?.url
  const run = `test_${randomBytes(5).toString('hex')}`
  process.env.TEST_RUN = run
  await makeTemplate(run)
  return async () => {
    if (server) await server.end()
    else await dropAll(run)
  }
}

async function temporaryServer() {
  const dataDir = await mkdtemp(join(tmpdir(), 'toa-soan-test-'))
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  const cluster = await startCluster({ dataDir, settings })
  const end = async () => {
    await cluster.stop()
    await removeData(dataDir)
    await rm(dataDir, { recursive: true, force: true })
  }
  return { url: cluster.url, end }
}

async function makeTemplate(name: string) {
  const sql = postgres(process.env.TEST_DATABASE_URL ?? '', { max: 1 })
  await sql`CREATE DATABASE ${sql(name)}`
  await sql.end()
  await migrate(urlOf(name))
}

async function dropAll(run: string) {
  const sql = postgres(process.env.TEST_DATABASE_URL ?? '', { max: 1 })
  const left = await sql`SELECT datname AS name FROM pg_database WHERE starts_with(datname, ${run})`
  for (const { name } of left) await sql`DROP DATABASE ${sql(name)} WITH (FORCE)`
  await sql.end()
}
