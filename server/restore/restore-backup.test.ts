import { readdir } from 'node:fs/promises'
import postgres from 'postgres'
import { beforeAll, expect, test } from 'vitest'
import { allRows, backUp, exampleSites, filesOf, restore, type Site } from '@/test/example-site'

const sites = exampleSites()
let source: Site
let backup = ''

beforeAll(async () => {
  source = await sites.filled()
  backup = await backUp(source)
})

test('what is restored is the site as it stood, row by row and file by file', async () => {
  const target = await sites.empty()
  const summary = await restore(target, backup)

  expect(summary).toMatchObject({ files: 4 })
  expect(await allRows(target.sql, 'cache_tags')).toEqual(await allRows(source.sql, 'cache_tags'))
  expect(filesOf(target.dataDir)).toEqual(filesOf(source.dataDir))
  expect((await readdir(target.dataDir)).sort()).toEqual(['action-key', 'media'])
  expect(await target.sql`select tag from cache_tags`).toMatchObject([{ tag: '*' }])
})

test('a restored site goes on: numbers follow, rules hold, audit cannot be changed', async () => {
  const target = await sites.empty()
  await restore(target, backup)
  const { sql } = target
  const [row] = await sql`
    insert into audit (action, object_kind) values ('x', 'y')
    returning id = (select max(id) + 1 from audit) as follows`
  expect(row?.follows).toBe(true)
  await expect(sql`delete from audit`).rejects.toThrow('append-only')
  await expect(sql`
    insert into article_views (article_id, hour, count) values (gen_random_uuid(), now(), 1)
  `).rejects.toThrow('foreign key')
  const keys = `select conname, pg_get_constraintdef(oid) from pg_constraint
    where connamespace = 'public'::regnamespace order by conrelid::regclass::text, conname`
  expect(await sql.unsafe(keys)).toEqual(await (await sites.empty()).sql.unsafe(keys))
})

test('a backup made while the site is written to is one moment of it', async () => {
  const busy = await sites.filled()
  const target = await sites.empty()
  const writer = postgres(busy.url, { max: 1 })
  let isDone = false
  let written = 0
  const writing = (async () => {
    while (!isDone) {
      written += 1
      await writer.begin(async (tx) => {
        await tx`insert into articles (id, slug, title, body)
          values (gen_random_uuid(), ${`moi-${written}`}, 'Bài mới', '{}')`
        await tx`insert into article_views (article_id, hour, count)
          select id, now(), 1 from articles where slug = ${`moi-${written}`}`
        await tx`update baselines set count = count + 1`
      })
    }
  })()
  const before = written
  const file = await backUp(busy)
  isDone = true
  await writing
  await writer.end()
  expect(written).toBeGreaterThan(before)

  await restore(target, file)
  const [moment] = await target.sql`
    select (select count(*) from articles where slug like 'moi-%')::int as articles,
      (select count(*) from article_views v join articles a on a.id = v.article_id
        where slug like 'moi-%')::int as views,
      (select (count - 4148371)::int from baselines) as counted`
  expect(moment?.views).toBe(moment?.articles)
  expect(moment?.counted).toBe(moment?.articles)
})

test('an empty site has a backup, too', async () => {
  const target = await sites.empty()
  await restore(target, await backUp(await sites.empty()))
  expect(await target.sql`select from articles`).toHaveLength(0)
})
