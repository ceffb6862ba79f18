import { copyFile, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openDirect } from '@/db/connection'
import { writeArchive } from '@/server/backup/archive-writer'
import { createBackup } from '@/server/backup/create-backup'
import { allRows, backUp, exampleSites, fillFolder, restore, type Site } from '@/test/example-site'
import { readArchive, readJson } from './archive-reader'

const sites = exampleSites()
let source: Site
let backup = ''

beforeAll(async () => {
  source = await sites.filled()
  backup = await backUp(source)
})

test('a site that has an editor is left alone', async () => {
  const target = await sites.empty()
  await target.sql`insert into editors (id, email, name, role)
    values (gen_random_uuid(), 'b@example.vn', 'B', 'owner')`
  const before = await allRows(target.sql, '')
  await expect(restore(target, backup)).rejects.toMatchObject({ reason: 'notEmpty' })
  expect(await allRows(target.sql, '')).toEqual(before)
})

test('media that are there already are left alone, and the rows stay out', async () => {
  const target = await sites.empty()
  await fillFolder(target.dataDir, { 'media/mine.jpg': 'mine' })
  await expect(restore(target, backup)).rejects.toMatchObject({ reason: 'mediaNotEmpty' })
  expect(await readdir(target.dataDir)).toEqual(['media'])
  expect(await readFile(join(target.dataDir, 'media/mine.jpg'), 'utf8')).toBe('mine')
  expect(await target.sql`select from editors`).toHaveLength(0)
})

test('a file cut short, altered or none at all is refused, and nothing has changed', async () => {
  const target = await sites.empty()
  const before = await allRows(target.sql, '')
  const whole = await readFile(backup)
  const altered = (at: number) => {
    const copy = Buffer.from(whole)
    copy[at] = (copy[at] ?? 0) ^ 0xff
    return copy
  }
  const broken = {
    empty: Buffer.alloc(0),
    text: Buffer.from('không phải bản sao lưu'),
    cut: whole.subarray(0, whole.length - 1),
    half: whole.subarray(0, whole.length >> 1),
    start: whole.subarray(0, 1000),
    early: altered(2_000),
    middle: altered(whole.length >> 1),
    late: altered(whole.length - 6),
  }
  for (const [name, content] of Object.entries(broken)) {
    const file = join(source.dataDir, `${name}.tar.gz`)
    await writeFile(file, content)
    await expect(restore(target, file), name).rejects.toMatchObject({ name: 'Refusal' })
  }
  await expect(restore(target, join(source.dataDir, 'none'))).rejects.toMatchObject({
    reason: 'unreadable',
  })
  expect(await allRows(target.sql, '')).toEqual(before)
  expect(await readdir(target.dataDir)).toEqual([])
})

test('a backup of another version, or with tables this site has not, is refused', async () => {
  const target = await sites.empty()
  const before = await allRows(target.sql, '')
  const own = JSON.parse(await manifestOf(backup))
  const others = {
    otherFormat: { ...own, format: 2 },
    otherSchema: { ...own, migrations: [...own.migrations, 'newer'] },
    damaged: own,
  }
  for (const [reason, manifest] of Object.entries(others)) {
    const file = join(source.dataDir, `${reason}.tar.gz`)
    await writeArchive(file, async (archive) => {
      const json = Buffer.from(JSON.stringify(manifest))
      await archive.add('manifest.json', json.length, [json])
      await archive.add('tables/pg_authid/000001.copy', 2, [Buffer.from('x\n')])
    })
    await expect(restore(target, file)).rejects.toMatchObject({ reason })
  }
  expect(await allRows(target.sql, '')).toEqual(before)
})

async function manifestOf(file: string): Promise<string> {
  for await (const { content } of readArchive(file)) {
    return JSON.stringify(await readJson(content))
  }
  return ''
}

test('the file is for its owner only, and a failure leaves the one before', async () => {
  const site = await sites.filled()
  const file = await backUp(site)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const kept = join(site.dataDir, 'kept')
  await copyFile(file, kept)
  const failing = createBackup({
    file,
    dataDir: site.dataDir,
    connect: () => openDirect(site.url),
    signal: AbortSignal.abort(),
  })
  await expect(failing).rejects.toThrow()
  expect((await readFile(file)).equals(await readFile(kept))).toBe(true)
  expect(await readdir(site.dataDir)).not.toContain('site.tar.gz.part')
})
