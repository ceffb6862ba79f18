import { type SQL, sql } from 'drizzle-orm'
import { setWordIndexesAside } from '@/bench/word-indexes'
import type { DirectClient } from '@/db'
import { openDirect } from '@/db/connection'
import { insertGenerated } from '@/db/seed/insert-generated'

const models = 4_000
const batch = 50_000

/**
 * A great archive in minutes rather than hours: 4,000 generated articles, cut to their first two blocks,
 * are copied until there are `wanted` more, spread evenly over ten years, each under an address of its
 * own. What guards single rows is off meanwhile, and indexes over words are built at the end.
 */
export async function fillArchive(url: string, wanted: number): Promise<void> {
  const [one, other] = [await openDirect(url), await openDirect(url)]
  try {
    await insertGenerated([one.db, other.db], models, () => undefined)
    await run(one, hurry)
    const indexes = await setWordIndexesAside(one.db, ['articles', 'search_documents'])
    await dropChecks(one)
    await run(one, gatherModels())
    for (let first = 0; first < wanted; first += batch) {
      await run(one, copyModels({ first, last: Math.min(first + batch, wanted) - 1, wanted }))
    }
    await run(one, [...indexes.map(sql.raw), sql`drop table models`, sql`truncate search_queue`])
    await run(one, [sql`vacuum analyze`])
  } finally {
    one.close()
    other.close()
  }
}

const hurry = [
  sql`set session_replication_role = replica`,
  sql`set maintenance_work_mem = '512MB'`,
  sql`set synchronous_commit = off`,
]

async function run({ db }: DirectClient, statements: readonly SQL[]): Promise<void> {
  for (const statement of statements) await db.execute(statement)
}

/** Each text of the archive is a copy of one that was checked. */
async function dropChecks({ db }: DirectClient): Promise<void> {
  const checks = await db.execute<{ table: string; name: string }>(sql`
    select conrelid::regclass::text as table, conname as name from pg_constraint
    where conrelid in ('articles'::regclass, 'revisions'::regclass) and conname like '%_clean' limit 50`)
  for (const { table, name } of checks) {
    await db.execute(
      sql`alter table ${sql.identifier(table)} drop constraint ${sql.identifier(name)}`,
    )
  }
}

function gatherModels(): SQL[] {
  const newest = sql`(select id from publications order by id desc limit ${sql.raw(String(models))})`
  return [
    sql`update revisions r
      set body = jsonb_set(body, '{content}', jsonb_path_query_array(body, '$.content[0 to 1]'))
      from publications p where p.revision_id = r.id and p.id in ${newest}`,
    sql`select build_search_document(id) from publications where id in ${newest}`,
    sql`create unlogged table models as
      select row_number() over (order by p.id) - 1 as n, a.slug, r.title, r.standfirst, r.body,
        r.cover_id, p.section_id, p.id as publication_id, d.head_exact, d.head_folded, d.exact, d.folded
      from publications p
        join articles a on a.id = p.article_id
        join revisions r on r.id = p.revision_id
        join search_documents d on d.publication_id = p.id
      where p.id in ${newest}`,
    sql`create index on models (n)`,
    sql`analyze models`,
  ]
}

type Range = { first: number; last: number; wanted: number }

/** One id serves a copy's rows in all tables; in the order of time, as the app's own ids are. */
function copyModels({ first, last, wanted }: Range): SQL[] {
  const copies = sql`(
    select m.*, i, ('01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid as id,
      now() - interval '1 day' - interval '10 years' * ((${wanted}::float8 - i) / ${wanted}::float8) as at
    from generate_series(${first}::int, ${last}::int) i join models m on m.n = i % ${models}::int
    order by i) c`
  return [
    sql`insert into articles
        (id, slug, title, standfirst, body, cover_id, section_id, created_at, updated_at)
      select id, slug || '-' || i || 'b', title, standfirst, body, cover_id, section_id, at, at
      from ${copies}`,
    sql`insert into revisions (id, article_id, number, title, standfirst, body, cover_id, made_at)
      select id, id, 1, title, standfirst, body, cover_id, at from ${copies}`,
    sql`insert into publications
        (id, article_id, revision_id, section_id, published_at, starts_at, created_at)
      select id, id, id, section_id, at, at, at from ${copies}`,
    sql`insert into publication_tags (publication_id, tag_id, published_at)
      select c.id, t.tag_id, c.at from ${copies}
        join publication_tags t on t.publication_id = c.publication_id`,
    sql`insert into publication_bylines (publication_id, byline_id, position, published_at)
      select c.id, b.byline_id, b.position, c.at from ${copies}
        join publication_bylines b on b.publication_id = c.publication_id`,
    sql`insert into search_documents
      select id, id, section_id, at, at, null, head_exact, head_folded, exact, folded from ${copies}`,
    sql`insert into related_articles (article_id, related_id, score)
      select c.id, ('01900000-0000-7000-8000-' || lpad(to_hex(before), 12, '0'))::uuid, 1.0 / (i - before)
      from ${copies}, generate_series(greatest(i - 6, 0), i - 1) before`,
  ]
}
