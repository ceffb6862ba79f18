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
import { type Asked, hasPhrases, isMarked } from './asked'
import type { Filters } from './search'

type Vector = 'exact' | 'folded'

/**
 * What one vector is asked: all `words` is what its index knows at once, `phrases` that some of them stand
 * side by side is read in each text; null where nothing must.
 */
type Condition = { vector: Vector; words: SQL; phrases: SQL | null }

/** The vectors a tier of hits is sought in; `rank` is the one that ranks. */
export type Tier = { conditions: readonly Condition[]; rank: Vector }

/**
 * From the spelling as typed to any spelling: each tier holds all terms, and every tier after the first
 * also finds what those before it do.
 */
export function tiersOf({ terms }: Asked): [Tier, ...Tier[]] {
  const marked = terms.filter(isMarked)
  const bare = terms.filter((term) => !isMarked(term))
  const exact: Tier = { conditions: [conditionOf('exact', terms)], rank: 'exact' }
  const folded = anySpelling({ terms })
  if (marked.length === 0 || bare.length === 0) return [exact, folded]
  const mixed = [conditionOf('exact', marked), conditionOf('folded', bare)]
  return [exact, { conditions: mixed, rank: 'exact' }, folded]
}

export function anySpelling({ terms }: Pick<Asked, 'terms'>): Tier {
  return { conditions: [conditionOf('folded', terms)], rank: 'folded' }
}

/** All of a condition. */
export function queryOf({ words, phrases }: Condition): SQL {
  return phrases ?? words
}

function conditionOf(vector: Vector, terms: readonly string[]): Condition {
  const and = sql` && `
  return {
    vector,
    words: sql.join(
      terms.map((term) => termOf(vector, term, 'plainto_tsquery')),
      and,
    ),
    phrases: hasPhrases({ terms })
      ? sql.join(
          terms.map((term) => termOf(vector, term, 'phraseto_tsquery')),
          and,
        )
      : null,
  }
}

function termOf(vector: Vector, term: string, reader: 'plainto_tsquery' | 'phraseto_tsquery'): SQL {
  const words = vector === 'exact' ? sql`searchable_spelling(${term})` : sql`searchable(${term})`
  return sql`${sql.raw(reader)}('pg_catalog.simple', ${words})`
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
    where x.${sql.identifier(vector)} @@ (${termOf(vector, term, 'phraseto_tsquery')})
  )`
}
