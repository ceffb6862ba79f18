import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { type Asked, wordsOf } from '@/domain/search/asked'
import { narrowed } from '@/domain/search/columns'
import { isOneEdit } from '@/domain/search/edits'
import { mostResults, noFilters, type Search } from '@/domain/search/search'
import { fold } from '@/domain/text/fold'

/** A word and what it may have been meant to be, all folded. */
export type Guess = { word: string; meant: readonly string[] }

const mostWords = 12
const shortest = 3
const mostAlike = 300
const mostMeant = 12
const mostProposals = 4

/** For each typed word the words of our texts that are one letter away from it. */
export async function guessWords(transaction: Transaction, { terms }: Asked): Promise<Guess[]> {
  const words = [...new Set(terms.flatMap(wordsOf).map(fold))].slice(0, mostWords)
  await transaction.execute(sql`select set_config('pg_trgm.similarity_threshold', '0.1', true)`)
  const guesses: Guess[] = []
  for (const word of words) {
    const alike = word.length < shortest ? [] : await listAlike(transaction, word)
    const meant = alike.filter((other) => isOneEdit(word, other)).slice(0, mostMeant)
    guesses.push({ word, meant: [word, ...meant] })
  }
  return guesses
}

async function listAlike(transaction: Transaction, word: string): Promise<string[]> {
  const rows = await transaction.execute<{ word: string }>(sql`
    select word from search_words
    where word % ${word} and length(word) between ${word.length - 1} and ${word.length + 1}
    order by similarity(word, ${word}) desc, word limit ${mostAlike}`)
  return rows.map((row) => row.word)
}

/** Texts that hold of every guess one word: those with all of them in title or standfirst first. */
export async function listMeant(
  transaction: Transaction,
  { guesses, asked, search }: { guesses: readonly Guess[]; asked: Asked; search: Search },
): Promise<string[]> {
  if (guesses.length === 0) return []
  const oneOf = ({ meant }: Guess) =>
    sql`(${sql.join(
      meant.map((word) => sql`plainto_tsquery('pg_catalog.simple', ${word})`),
      sql` || `,
    )})`
  const query = sql.join(guesses.map(oneOf), sql` && `)
  const rows = await transaction.execute<{ id: string }>(sql`
    with hits as materialized (
      select d.publication_id, d.published_at, d.head_folded from search_documents d
      where d.folded @@ (${query}) and ${narrowed(asked, search.filters)}
      order by d.published_at desc, d.publication_id desc limit ${mostResults + 1}
    )
    select publication_id as id from hits
    order by head_folded @@ (${query}) desc, published_at desc, publication_id desc`)
  return rows.map(({ id }) => id)
}

/** Which of these queries, each on its own, finds anything a reader may see. */
export async function listFinding(
  transaction: Transaction,
  queries: readonly string[],
): Promise<string[]> {
  const finding: string[] = []
  for (const query of queries) {
    if (finding.length === mostProposals) break
    const [row] = await transaction.execute<{ finds: boolean }>(sql`
      select exists (select from search_documents d
        where d.folded @@ phraseto_tsquery('pg_catalog.simple', searchable(${query}))
          and ${narrowed({ terms: [], excluded: [] }, noFilters)}) as finds`)
    if (row?.finds) finding.push(query)
  }
  return finding
}
