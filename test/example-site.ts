import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import postgres from 'postgres'
import { afterAll } from 'vitest'
import { openDirect } from '@/db/connection'
import { migrate } from '@/db/migrate'
import { createBackup } from '@/server/backup/create-backup'
import { restoreBackup } from '@/server/restore/restore-backup'
import { freshDatabase } from './database'

/** A database and a data folder of their own. */
export type Site = { url: string; dataDir: string; sql: postgres.Sql }

export const exampleFiles = {
  'action-key': 'a key',
  'media/01/ảnh bìa.jpg': randomBytes(3_000_000),
  'media/01/1280.avif': randomBytes(70_000),
  'media/rỗng': '',
}

/** Makes sites for a test file and clears them away after it. */
export function exampleSites(database = freshDatabase): {
  empty(): Promise<Site>
  filled(): Promise<Site>
} {
  const sites: Site[] = []
  const empty = async () => {
    const { url } = await database()
    const dataDir = await mkdtemp(join(tmpdir(), 'toa-soan-site-'))
    const site = { url, dataDir, sql: postgres(url, { max: 1, onnotice: () => undefined }) }
    sites.push(site)
    return site
  }
  const filled = async () => {
    const site = await empty()
    await fillDatabase(site.sql)
    await fillFolder(site.dataDir, exampleFiles)
    return site
  }
  afterAll(async () => {
    for (const { sql, dataDir } of sites) {
      await sql.end()
      await rm(dataDir, { recursive: true })
    }
  })
  return { empty, filled }
}

/** Returns the backup's file. */
export async function backUp({ url, dataDir }: Site): Promise<string> {
  const file = join(dataDir, 'site.tar.gz')
  await createBackup({ file, dataDir, connect: () => openDirect(url) })
  return file
}

export function restore({ url, dataDir }: Site, file: string) {
  const connect = () => openDirect(url)
  return restoreBackup({ file, dataDir, connect, migrate: () => migrate(url) })
}

export function filesOf(dataDir: string): Record<string, string> {
  const paths = Object.keys(exampleFiles)
  const contents = paths.map((path) => readFileSync(join(dataDir, path)).toString('base64'))
  return Object.fromEntries(paths.map((path, at) => [path, contents[at] ?? '']))
}

/** Rows in tables of every kind: references both ways of time, arrays of bytes, JSON, hard text. */
export async function fillDatabase(sql: postgres.Sql): Promise<void> {
  await sql.unsafe(`
    insert into editors (id, email, name, role) values (gen_random_uuid(), 'a@example.vn', 'Lê Ái', 'owner');
    insert into first_owner (editor_id) select id from editors;
    insert into audit (editor_id, action, object_kind, detail)
      select id, 'signed-in', 'editor', '{"ở": "Hà Nội"}' from editors, generate_series(1, 3);
    insert into sections (id, slug, name) values (gen_random_uuid(), 'thoi-su', 'Thời sự');
    insert into sections (id, slug, name, parent_id)
      select gen_random_uuid(), 'trong-nuoc', 'Trong nước', id from sections;
    insert into secrets (name, value) values ('session', 'giữ kín');
    insert into settings (name, value) values ('site', '{"title": "Tòa Soạn \\\\ \\"báo\\""}');
    insert into articles (id, slug, title, standfirst, body, section_id)
      select gen_random_uuid(), 'bai-' || n, 'Bài số ' || n, E'dòng một\\n\\tdòng hai \\\\ ' || n,
        jsonb_build_object('type', 'doc', 'text', repeat('Đường lối đổi mới. ', 200)),
        (select id from sections order by slug limit 1)
      from generate_series(1, 500) n;
    insert into article_views (article_id, hour, count)
      select id, date_trunc('hour', now()) - make_interval(hours => h), h
      from articles, generate_series(1, 5) h;
    insert into baselines (article_id, count) values (null, 4148371);
    insert into reader_windows (reader, article_id, counted_at, seen_at)
      values ('\\x00ff0a5c', null, now(), now());
    insert into jobs (id, kind, lease, leased_until)
      values (gen_random_uuid(), 'prune', gen_random_uuid(), now());
    insert into cache_tags (tag) values ('articles');`)
}

export async function fillFolder(folder: string, files: Record<string, string | Buffer>) {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

/** Every row of every table of the site as text, tables and rows in order. */
export async function allRows(sql: postgres.Sql, exceptTable: string) {
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> ${exceptTable}
    order by relname`
  const rows: Record<string, string[]> = {}
  for (const { name } of tables) {
    const found = await sql`
      select whole_row::text as text from ${sql(name)} whole_row
      order by whole_row::text collate "C"`
    rows[name] = found.map(({ text }) => text)
  }
  return rows
}
