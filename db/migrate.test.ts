import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { postgresBuilds, type ScratchPostgres, scratchPostgres } from '@/test/scratch-postgres'
import { openDirect } from './connection'
import { databaseTrouble } from './errors'
import { migrate } from './migrate'

describe.each(postgresBuilds())('on Postgres $name', (build) => {
  let server: ScratchPostgres
  const folders: string[] = []

  beforeAll(async () => {
    server = await scratchPostgres(build)
  })

  afterAll(async () => {
    await server.end()
    for (const folder of folders) rmSync(folder, { recursive: true })
  })

  function migrations(...statements: string[]): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'toa-soan-migrations-'))
    folders.push(folder)
    mkdirSync(path.join(folder, 'meta'))
    const entries = statements.map((statement, idx) => {
      writeFileSync(path.join(folder, `${idx}.sql`), statement)
      return { idx, version: '7', when: idx + 1, tag: String(idx), breakpoints: true }
    })
    const journal = JSON.stringify({ version: '7', dialect: 'postgresql', entries })
    writeFileSync(path.join(folder, 'meta', '_journal.json'), journal)
    return folder
  }

  async function freshDatabase(name: string): Promise<string> {
    const direct = await openDirect(server.url)
    await direct.sql.unsafe(`create database ${name}`)
    direct.close()
    return server.url.replace(/postgres$/, name)
  }

  async function rowsOf(url: string, query: string): Promise<unknown[]> {
    const direct = await openDirect(url)
    const rows = await direct.db.execute(sql.raw(query))
    direct.close()
    return [...rows]
  }

  test('three at once migrate once', async () => {
    const url = await freshDatabase('three')
    const folder = migrations('create table log (at int)', 'insert into log values (1)')
    await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)])
    expect(await rowsOf(url, 'select * from log')).toEqual([{ at: 1 }])
  })

  test('the second time changes and says nothing', async () => {
    const url = await freshDatabase('twice')
    const folder = migrations('create table if not exists log (at int)')
    const spoken = vi.spyOn(console, 'log')
    await migrate(url, folder)
    await migrate(url, folder)
    expect(spoken).not.toHaveBeenCalled()
    expect(await rowsOf(url, 'select id from drizzle.__drizzle_migrations')).toHaveLength(1)
  })

  test('a migration that fails leaves nothing half done', async () => {
    const url = await freshDatabase('broken')
    const folder = migrations('create table log (at int)', 'select 1 / 0')
    await expect(migrate(url, folder)).rejects.toMatchObject({
      cause: { message: 'division by zero' },
    })
    expect(await rowsOf(url, `select to_regclass('log') as log`)).toEqual([{ log: null }])
  })

  test('a server that is not there is named as such', async () => {
    const failure = await migrate('postgres://nobody@127.0.0.1:1/none', migrations()).catch(
      databaseTrouble,
    )
    expect(failure).toBe('database-away')
  })
})
