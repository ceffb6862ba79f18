import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import type { Asked } from '@/domain/search/asked'
import { narrowed } from '@/domain/search/columns'
import { mostResults, type Search } from '@/domain/search/search'
import {
  anySpelling,
  heldBy,
  holdsPhrases,
  queryOf,
  type Tier,
  tiersOf,
} from '@/domain/search/tiers/columns'

type Wish = {
  asked: Asked
  search: Search
  wanted: number
  /** Hits of this moment and later are looked for first: where they are enough, no older one is read. */
  since: Date | null
}
type Row = { id: string }

/** Postgres' order: body, then standfirst with bylines and tags, then title. */
const weights = sql.raw(`'{0.05, 0.1, 0.4, 1}'`)
/** A hit of four years ago needs twice the words of one of today. */
const freshness = sql.raw(`(1 / (1 + extract(epoch from now() - d.published_at) / 126230400))`)
/** Where words are sought, and how many of the newest hits are weighed: the words of each must be read. */
const places = [
  { prefix: 'head_', weighed: 400 },
  { prefix: '', weighed: 200 },
] as const
type Place = (typeof places)[number]

/** At most one more than `mostResults` where there are more. */
export async function countHits(
  transaction: Transaction,
  { asked, search }: Pick<Wish, 'asked' | 'search'>,
): Promise<number> {
  const tier = anySpelling(asked)
  const [row] = await transaction.execute<{ count: number }>(sql`
    select count(*)::int as count from (
      select from (${heldBy(tier, '', narrowed(asked, search.filters))}) as held
      where ${holdsPhrases(tier, '')} limit ${mostResults + 1}
    ) as hits`)
  return row?.count ?? 0
}

/** The first `wanted` publications, the most fitting or the newest first. */
export async function listRanked(transaction: Transaction, wish: Wish): Promise<string[]> {
  const ids = new Set<string>()
  for (const step of stepsOf(wish)) {
    const rows = await listInPlace(transaction, { ...wish, ...step, seen: ids.size })
    for (const { id } of rows) ids.add(id)
    if (ids.size >= wish.wanted) break
  }
  return [...ids].slice(0, wish.wanted)
}

type Step = { tier: Tier; place: Place }

/** From the best spelled in heads to any spelling anywhere. */
function stepsOf({ asked, search }: Wish): Step[] {
  const [heads, anywhere] = places
  if (search.order === 'newest') return [{ tier: anySpelling(asked), place: anywhere }]
  return tiersOf(asked).flatMap((tier) => [
    { tier, place: heads },
    { tier, place: anywhere },
  ])
}

type PlaceWish = Wish & Step & { seen: number }

/** Those since a moment are the newest of all, if there are enough of them. */
async function listInPlace(transaction: Transaction, wish: PlaceWish): Promise<Row[]> {
  const { since } = wish
  const recent = since && (await listWithin(transaction, wish, since))
  return recent?.isEnough ? recent.rows : (await listWithin(transaction, wish, null)).rows
}

/**
 * The newest by closeness and age, in heads those with all the words in their title first; those behind
 * them by age alone. All with the words are known from the index and the slim rows of `search_documents`;
 * vectors are read of the newest only, until enough hold the phrases too.
 */
async function listWithin(transaction: Transaction, wish: PlaceWish, since: Date | null) {
  const { tier, place, asked, search, seen, wanted } = wish
  const enough = Math.max(place.weighed, wanted) + seen
  const newestFirst = sql.raw('order by published_at desc, publication_id desc')
  const later = since ? sql`d.published_at >= ${since.toISOString()}::timestamptz` : sql`true`
  const rows = await transaction.execute<Row & { found: number }>(sql`
    with held as materialized (
      ${heldBy(tier, place.prefix, sql`${later} and ${narrowed(asked, search.filters)}`)}
    ), newest as materialized (
      select * from (select * from held ${newestFirst}) as held
      where ${holdsPhrases(tier, place.prefix)} limit ${enough}
    ), weighed as materialized (
      select publication_id, ${inTitle(tier, place)} as in_title, ${rankOf(wish)} as rank
      from search_documents d
      where publication_id = any(array(
        select publication_id from newest ${newestFirst} limit ${place.weighed}))
    )
    select publication_id as id, (select count(*)::int from newest) as found
    from newest left join weighed using (publication_id)
    order by in_title desc nulls last, rank desc nulls last, published_at desc, publication_id desc
    limit ${wanted + seen}`)
  return { rows, isEnough: rows[0]?.found === enough }
}

function inTitle({ conditions }: Tier, { prefix }: Place): SQL {
  if (prefix === '') return sql`false`
  const titles = conditions.map(
    (condition) => sql`ts_filter(${sql.raw(prefix + condition.vector)}, '{a}')
      @@ (${queryOf(condition)})`,
  )
  return sql`(${sql.join(titles, sql` and `)})`
}

function rankOf({ tier: { rank }, place, search }: PlaceWish): SQL {
  if (search.order === 'newest') return sql`0`
  const vector = sql.raw(place.prefix + rank.vector)
  return sql`ts_rank_cd(${weights}, ${vector}, (${queryOf(rank)})) * ${freshness}`
}
