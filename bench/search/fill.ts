import { sql } from 'drizzle-orm'
import { setWordIndexesAside } from '@/bench/word-indexes'
import type { Database } from '@/db'
import { openDirect } from '@/db/connection'
import { migrate } from '@/db/migrate'
import { seedSample } from '@/db/seed'
import { insertGenerated } from '@/db/seed/insert-generated'
import { plantRareWords } from './planted'

/** Seconds each part took, and bytes. */
export type Filled = {
  articles: number
  texts: number
  documents: number
  indexes: number
  wordBytes: number
  indexBytes: number
}

const triggers = [
  ['publications', 'publications_words'],
  ['publication_tags', 'publication_tags_insert_words'],
  ['publication_bylines', 'publication_bylines_insert_words'],
] as const

/**
 * Fills the database at `url` with the sample, `articles` generated texts and some with rare words. Their
 * words are written by the function publishing uses, in two connections, and sorted into indexes after
 * that, as a migration would.
 */
export async function fillForSearch(url: string, articles: number): Promise<Filled> {
  await migrate(url)
  await seedSample(url)
  const [one, other] = [await openDirect(url), await openDirect(url)]
  try {
    await stopTriggers(one.db)
    const wordIndexes = await setWordIndexesAside(one.db, ['search_documents'])
    const texts = await timed(async () => {
      await plantRareWords(one.db)
      await insertGenerated([one.db, other.db], articles, () => undefined)
    })
    const documents = await timed(() =>
      Promise.all([one.db, other.db].map((database, part) => writeDocuments(database, part))),
    )
    const indexes = await timed(() => sortIntoIndexes(one.db, wordIndexes))
    await finish(one.db)
    const [size] = await one.db.execute<{ words: number; indexes: number }>(sql`
      select pg_table_size('search_documents')::float8 as words,
        pg_indexes_size('search_documents')::float8 as indexes`)
    const { words = 0, indexes: indexBytes = 0 } = size ?? {}
    return { articles, texts, documents, indexes, wordBytes: words, indexBytes }
  } finally {
    one.close()
    other.close()
  }
}

async function stopTriggers(database: Database): Promise<void> {
  for (const [table, trigger] of triggers) {
    await database.execute(sql.raw(`alter table ${table} disable trigger ${trigger}`))
  }
}

/** Half of the publications, oldest first. */
async function writeDocuments(database: Database, part: number): Promise<void> {
  await database.execute(sql`
    select count(build_search_document(id)) from (
      select id, row_number() over (order by published_at, id) as place from publications
    ) as publications where place % 2 = ${part}`)
}

async function sortIntoIndexes(database: Database, indexes: readonly string[]): Promise<void> {
  await database.execute(sql`set maintenance_work_mem = '256MB'`)
  for (const index of indexes) await database.execute(sql.raw(index))
}

async function finish(database: Database): Promise<void> {
  for (const [table, trigger] of triggers) {
    await database.execute(sql.raw(`alter table ${table} enable trigger ${trigger}`))
  }
  await database.execute(sql`
    insert into search_words (word)
    select word from ts_stat('select folded from search_documents')
    where length(word) between 2 and 40 on conflict do nothing`)
  await database.execute(sql`vacuum analyze`)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return Math.round((performance.now() - began) / 1_000)
}
