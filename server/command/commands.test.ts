import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '@/db/migrate'
import { type Cluster, startCluster } from '@/server/postgres/cluster'
import { removeData } from '@/server/postgres/new-data'
import { allRows, exampleFiles, filesOf, fillDatabase, fillFolder } from '@/test/example-site'

const root = fileURLToPath(new URL('../..', import.meta.url))
const settings = { fsync: 'off' }

let folder = ''
let source = ''
let target = ''
let cluster: Cluster

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toa-soan-commands-'))
  source = join(folder, 'source')
  target = join(folder, 'target')
  cluster = await startCluster({ dataDir: source, settings })
  await migrate(cluster.url)
  await withSql(cluster.url, fillDatabase)
  await fillFolder(source, exampleFiles)
}, 60_000)

afterAll(async () => {
  await cluster.stop()
  for (const dataDir of [source, target]) await removeData(dataDir)
  await rm(folder, { recursive: true })
})

async function withSql<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}

/** A command as npm runs it for somebody who stands in `folder`. */
function run(dataDir: string, ...args: string[]) {
  const { DATABASE_URL, DATABASE_DIRECT_URL, ...inherited } = process.env
  const env = { ...inherited, DATA_DIR: dataDir, INIT_CWD: folder }
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', ...args],
      { cwd: root, env },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    )
  })
}

test('backs up a running embedded site, and restores it where nothing was', async () => {
  const backup = await run(source, 'server/backup/index.ts', 'trang.tar.gz')
  expect(backup).toMatchObject({ code: 0, err: '' })
  expect(backup.out).toContain(join(folder, 'trang.tar.gz'))
  expect(cluster.isRunning()).toBe(true)

  const restored = await run(target, 'server/restore/index.ts', 'trang.tar.gz')
  expect(restored).toMatchObject({ code: 0, err: '' })
  expect(existsSync(join(await realpath(join(target, 'pg')), 'postmaster.pid'))).toBe(false)

  const copy = await startCluster({ dataDir: target, settings })
  const rows = await withSql(copy.url, (sql) => allRows(sql, 'cache_tags'))
  await copy.stop()
  expect(rows).toEqual(await withSql(cluster.url, (sql) => allRows(sql, 'cache_tags')))
  expect(filesOf(target)).toEqual(filesOf(source))
}, 90_000)

test('says in one sentence why not', async () => {
  const refused = await run(source, 'server/restore/index.ts', 'trang.tar.gz')
  expect(refused.code).toBe(1)
  expect(refused.err).toBe(
    'Trang này đã có bài viết hoặc người biên tập. Chỉ khôi phục được vào một trang trống.\n',
  )
  const missing = await run(source, 'server/restore/index.ts', 'không-có.tar.gz')
  expect(missing).toMatchObject({ code: 1 })
  expect(missing.err).toBe(`Không đọc được tệp ${join(folder, 'không-có.tar.gz')}.\n`)
  const nowhere = await run(source, 'server/backup/index.ts', 'không/có/tệp')
  expect(nowhere).toMatchObject({ code: 1 })
  expect(nowhere.err).toBe(`Không ghi được tệp ${join(folder, 'không/có/tệp')}.\n`)
  const wordless = await run(source, 'server/backup/index.ts')
  expect(wordless).toMatchObject({ code: 1, err: 'Cách dùng: npm run backup -- TỆP\n' })
}, 60_000)

test('lets an owner back in', async () => {
  const owner = await run(source, 'server/owner/index.ts', 'chu@example.vn')
  expect(owner).toMatchObject({ code: 0, err: '' })
  expect(owner.out).toMatch(/\/dat-lai-mat-khau\/[\w-]{43}\n$/)
  const [editor] = await withSql(
    cluster.url,
    (sql) => sql`select role from editors where email = 'chu@example.vn'`,
  )
  expect(editor?.role).toBe('owner')
  const wrong = await run(source, 'server/owner/index.ts', 'chu')
  expect(wrong).toMatchObject({ code: 1, err: 'chu không phải là một địa chỉ email.\n' })
}, 60_000)

test('fills a site that was never started', async () => {
  const fresh = join(folder, 'fresh')
  const seeded = await run(fresh, 'db/seed/run.ts', '--empty')
  expect(seeded).toMatchObject({ code: 0, err: '' })
  const again = await run(fresh, 'db/seed/run.ts', '--articles', '-1')
  expect(again.code).toBe(1)
  await removeData(fresh)
}, 60_000)
