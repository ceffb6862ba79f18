import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { publicationTags, relatedArticles, searchDocuments } from '@/db/schema'
import { mostHolders, mostKept, type TellingWord, tellingWords } from './relatives'

/** How many texts hold a word, as far as it is known; a run of the worker asks once for each. */
export type Holders = Map<string, number>

/** What one kind of likeness may bring, newest first. */
const mostOfAKind = 100
const sameSection = sql.raw('0.5')
const sameTag = sql.raw('1')
/** One topic, or a few telling words: a section alone makes no relatives. */
const leastScore = sql.raw('1')

/** Looks for the relatives of a publication's article, and makes it one of theirs. */
export async function relate(
  transaction: Transaction,
  publicationId: string,
  holders: Holders,
): Promise<void> {
  const words = await wordsOfHead(transaction, publicationId)
  await countHolders(transaction, words, holders)
  const counted = words.map((word) => ({ word, holders: holders.get(word) ?? 0 }))
  const telling = tellingWords(counted, await countTexts(transaction))
  await transaction.execute(sql`
    delete from ${relatedArticles} where (select article_id from search_documents
      where publication_id = ${publicationId}) in (article_id, related_id)`)
  await insertRelatives(transaction, publicationId, telling)
  await forgetDistant(transaction, publicationId)
}

async function wordsOfHead(transaction: Transaction, publicationId: string): Promise<string[]> {
  const rows = await transaction.execute<{ word: string }>(sql`
    select unnest(tsvector_to_array(head_folded)) as word from search_documents
    where publication_id = ${publicationId}`)
  return rows.map(({ word }) => word)
}

async function countHolders(
  transaction: Transaction,
  words: readonly string[],
  holders: Holders,
): Promise<void> {
  const unknown = words.filter((word) => !holders.has(word))
  const rows = await transaction.execute<{ word: string; holders: number }>(sql`
    select word, (
      select count(*)::int from (
        select from search_documents
        where head_folded @@ plainto_tsquery('pg_catalog.simple', word) limit ${mostHolders + 1}
      ) as holding
    ) as holders
    from jsonb_array_elements_text(${JSON.stringify(unknown)}::jsonb) as words(word)`)
  for (const { word, holders: count } of rows) holders.set(word, count)
}

/** As far as the database's own estimate knows, which says nothing of a young table. */
async function countTexts(transaction: Transaction): Promise<number> {
  const [row] = await transaction.execute<{ texts: number }>(sql`
    select greatest(
      reltuples, (select count(*) from (select from ${searchDocuments} limit ${mostHolders}) as counted)
    )::float8 as texts
    from pg_class where oid = 'search_documents'::regclass`)
  return row?.texts ?? 1
}

/** Both ways: what is near to this one has it near. */
async function insertRelatives(
  transaction: Transaction,
  publicationId: string,
  telling: readonly TellingWord[],
): Promise<void> {
  await transaction.execute(sql`
    with own as (
      select publication_id, article_id, section_id from search_documents
      where publication_id = ${publicationId}
    ), telling as materialized (
      select plainto_tsquery('pg_catalog.simple', word) as query, weight
      from jsonb_to_recordset(${JSON.stringify(telling)}::jsonb) as words(word text, weight real)
    ), own_tags as materialized (
      select tag_id from ${publicationTags} where publication_id = ${publicationId}
    ), candidates as materialized (
      select publication_id from telling cross join lateral (
        select publication_id from search_documents d where d.head_folded @@ telling.query
        order by published_at desc limit ${mostOfAKind}) as alike
      union
      select publication_id from own_tags cross join lateral (
        select publication_id from ${publicationTags} t where t.tag_id = own_tags.tag_id
        order by published_at desc limit ${mostOfAKind}) as same_tag
    ), scored as (
      select own.article_id as own_id, d.article_id,
        case when d.section_id = own.section_id then ${sameSection} else 0 end
        + ${sameTag} * (select count(*) from ${publicationTags} t join own_tags using (tag_id)
            where t.publication_id = d.publication_id)
        + coalesce((select sum(weight) from telling where d.head_folded @@ telling.query), 0) as score
      from own, candidates join search_documents d using (publication_id)
      where d.article_id <> own.article_id
    ), nearest as (
      select own_id, article_id, max(score)::real as score from scored
      group by own_id, article_id having max(score) >= ${leastScore}
      order by max(score) desc, article_id limit ${mostKept}
    )
    insert into ${relatedArticles} (article_id, related_id, score)
    select own_id, article_id, score from nearest
    union all
    select article_id, own_id, score from nearest
    on conflict (article_id, related_id) do update set score = excluded.score`)
}

/** A text that is near to very many keeps the nearest. */
async function forgetDistant(transaction: Transaction, publicationId: string): Promise<void> {
  await transaction.execute(sql`
    delete from ${relatedArticles} r using (
      select article_id, related_id,
        row_number() over (partition by article_id order by score desc, related_id desc) as place
      from ${relatedArticles} where article_id in (
        select related_id from ${relatedArticles} where article_id = (
          select article_id from search_documents where publication_id = ${publicationId}))
    ) as ranked
    where ranked.place > ${2 * mostKept}
      and r.article_id = ranked.article_id and r.related_id = ranked.related_id`)
}
