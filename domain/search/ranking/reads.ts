import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import type { Asked } from '@/domain/search/asked'
import { anySpelling, narrowed, type Tier, tiersOf } from '@/domain/search/columns'
import { mostResults, type Search } from '@/domain/search/search'

type Wish = { asked: Asked; search: Search; wanted: number }
type Ids = { id: string }[]

/** Postgres' order: body, then standfirst with bylines and tags, then title. */
const weights = sql.raw(`'{0.05, 0.1, 0.4, 1}'`)
/** A hit of four years ago needs twice the words of one of today. */
const freshness = sql.raw(`(1 / (1 + extract(epoch from now() - published_at) / 126230400))`)
/** How many of the newest hits in bodies are ranked by closeness: each one's words must be read. */
const mostWeighed = 200

/** At most `mostResults` + 1 where there are more. */
export async function countHits(
  transaction: Transaction,
  { asked, search }: Wish,
): Promise<number> {
  const [row] = await transaction.execute<{ count: number }>(sql`
    select count(*)::int as count from (
      select from search_documents d where ${matches(anySpelling(asked), '')}
        and ${narrowed(asked, search.filters)} limit ${mostResults + 1}
    ) as hits`)
  return row?.count ?? 0
}

/** The first `wanted` publications, the most fitting or the newest first. */
export async function listRanked(transaction: Transaction, wish: Wish): Promise<string[]> {
  if (wish.search.order === 'newest') return idsOf(await newest(transaction, wish))
  const ids = new Set<string>()
  for (const tier of tiersOf(wish.asked)) {
    for (const inPlace of [inHeads, inBodies]) {
      if (ids.size >= wish.wanted) break
      const found = await inPlace(transaction, { ...wish, tier, seen: ids.size })
      for (const { id } of found) ids.add(id)
    }
  }
  return [...ids].slice(0, wish.wanted)
}

type TierWish = Wish & { tier: Tier; seen: number }

/**
 * In title or standfirst: titles with all the words first, then by closeness and age. Of many the newest
 * are ranked, so that a common word costs no more than a thousand short vectors.
 */
async function inHeads(transaction: Transaction, wish: TierWish): Promise<Ids> {
  const { tier, asked, search, seen, wanted } = wish
  const rank = sql.raw(`head_${tier.rank}`)
  const titles = tier.conditions.map(
    ({ vector, query }) => sql`ts_filter(${sql.raw(`head_${vector}`)}, '{a}') @@ (${query})`,
  )
  return transaction.execute<{ id: string }>(sql`
    with candidates as materialized (
      select d.publication_id, d.published_at, d.head_exact, d.head_folded
      from search_documents d
      where ${matches(tier, 'head_')} and ${narrowed(asked, search.filters)}
      order by d.published_at desc, d.publication_id desc
      limit ${mostResults + seen}
    )
    select publication_id as id from candidates
    order by (${sql.join(titles, sql` and `)}) desc,
      ts_rank_cd(${weights}, ${rank}, ${rankQuery(tier)}) * ${freshness} desc,
      published_at desc, publication_id desc
    limit ${wanted + seen}`)
}

/** Anywhere: the newest by closeness and age, those behind them by age alone. */
async function inBodies(transaction: Transaction, wish: TierWish): Promise<Ids> {
  const { tier, asked, search, seen, wanted } = wish
  return transaction.execute<{ id: string }>(sql`
    with candidates as materialized (
      select d.publication_id, d.published_at,
        row_number() over (order by d.published_at desc, d.publication_id desc) as place
      from search_documents d
      where ${matches(tier, '')} and ${narrowed(asked, search.filters)}
      order by d.published_at desc, d.publication_id desc
      limit ${mostResults + seen}
    ), weighed as materialized (
      select publication_id,
        ts_rank_cd(${weights}, ${sql.raw(tier.rank)}, ${rankQuery(tier)}) * ${freshness} as rank
      from search_documents d
      where d.publication_id = any(array(
        select publication_id from candidates where place <= ${mostWeighed}))
    )
    select publication_id as id from candidates left join weighed using (publication_id)
    order by rank desc nulls last, published_at desc, publication_id desc
    limit ${wanted + seen}`)
}

async function newest(transaction: Transaction, { asked, search, wanted }: Wish): Promise<Ids> {
  return transaction.execute<{ id: string }>(sql`
    select d.publication_id as id from search_documents d
    where ${matches(anySpelling(asked), '')} and ${narrowed(asked, search.filters)}
    order by d.published_at desc, d.publication_id desc
    limit ${wanted}`)
}

function matches({ conditions }: Tier, prefix: '' | 'head_'): SQL {
  return sql.join(
    conditions.map(({ vector, query }) => sql`d.${sql.raw(prefix + vector)} @@ (${query})`),
    sql` and `,
  )
}

function rankQuery({ conditions, rank }: Tier): SQL {
  const query = conditions.find(({ vector }) => vector === rank)?.query
  if (!query) throw new Error('A tier ranks by what it asks')
  return sql`(${query})`
}

function idsOf(rows: Ids): string[] {
  return rows.map(({ id }) => id)
}
