import { type SQL, sql } from 'drizzle-orm'
import {
  bylines,
  publicationBylines,
  publicationTags,
  sections,
  tags as topics,
  withdrawals,
} from '@/db/schema'
import { endOfDay, startOfDay } from '@/domain/text/dates'
import { type Asked, isMarked } from './asked'
import type { Filters } from './search'

type Vector = 'exact' | 'folded'

/** The vectors a tier of hits is sought in, with the query for each; `rank` is the one that ranks. */
export type Tier = { conditions: readonly { vector: Vector; query: SQL }[]; rank: Vector }

/**
 * From the spelling as typed to any spelling: each tier holds all terms, and every tier after the first
 * also finds what those before it do.
 */
export function tiersOf({ terms }: Asked): Tier[] {
  const marked = terms.filter(isMarked)
  const bare = terms.filter((term) => !isMarked(term))
  const all: Tier[] = [
    { conditions: [{ vector: 'exact', query: queryOf('exact', terms) }], rank: 'exact' },
    { conditions: [{ vector: 'folded', query: queryOf('folded', terms) }], rank: 'folded' },
  ]
  if (marked.length === 0 || bare.length === 0) return all
  const mixed: Tier = {
    conditions: [
      { vector: 'exact', query: queryOf('exact', marked) },
      { vector: 'folded', query: queryOf('folded', bare) },
    ],
    rank: 'exact',
  }
  return all.toSpliced(1, 0, mixed)
}

export function anySpelling(asked: Asked): Tier {
  return {
    conditions: [{ vector: 'folded', query: queryOf('folded', asked.terms) }],
    rank: 'folded',
  }
}

/** Every term, words of one term side by side. */
export function queryOf(vector: Vector, terms: readonly string[]): SQL {
  return sql.join(
    terms.map((term) => phraseOf(vector, term)),
    sql` && `,
  )
}

function phraseOf(vector: Vector, term: string): SQL {
  const words = vector === 'exact' ? sql`searchable_spelling(${term})` : sql`searchable(${term})`
  return sql`phraseto_tsquery('pg_catalog.simple', ${words})`
}

/** Readers may see it now: no draft, nothing withdrawn, ended or yet to come. Of `search_documents d`. */
export const isLive = sql`d.starts_at <= now() and (d.ends_at is null or d.ends_at > now())
  and d.article_id not in (
    select w.article_id from ${withdrawals} w where w.restored_at is null
  )`

/** What no hit may hold, and where, when and by whom hits are. Of `search_documents d`. */
export function narrowed({ excluded }: Asked, filters: Filters): SQL {
  const { section, topic, author, from, to } = filters
  const conditions = [
    ...excluded.map(isWithout),
    section && sql`d.section_id = (select id from ${sections} where slug = ${section})`,
    topic &&
      sql`d.publication_id = any(array(select publication_id from ${publicationTags}
        where tag_id = (select id from ${topics} where slug = ${topic})))`,
    author &&
      sql`d.publication_id = any(array(select publication_id from ${publicationBylines}
        where byline_id = (select id from ${bylines} where slug = ${author})))`,
    from && sql`d.published_at >= ${startOfDay(from).toISOString()}::timestamptz`,
    to && sql`d.published_at < ${endOfDay(to).toISOString()}::timestamptz`,
  ].filter((condition) => condition !== '')
  return sql.join([isLive, ...conditions], sql` and `)
}

/** A set looked up once: asking each hit's own words would read them all. */
function isWithout(term: string): SQL {
  const vector = isMarked(term) ? 'exact' : 'folded'
  return sql`d.publication_id not in (
    select x.publication_id from search_documents x
    where x.${sql.identifier(vector)} @@ (${phraseOf(vector, term)})
  )`
}
