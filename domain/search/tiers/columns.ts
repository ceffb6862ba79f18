import { type SQL, sql } from 'drizzle-orm'
import { type Asked, isMarked, isPhrase, wordsOf } from '@/domain/search/asked'

type Vector = 'exact' | 'folded'

/** That a vector of `search_documents` holds all of these words and phrases. */
export type Condition = { vector: Vector; terms: readonly string[] }

/** What all hits of a tier hold; `rank` is the condition by which they are ranked. */
export type Tier = { conditions: readonly Condition[]; rank: Condition }

/** Heads or whole texts: the names of their columns begin with it. */
export type Prefix = 'head_' | ''

/**
 * From the spelling as typed to any spelling: each tier holds all terms, and every tier after the first
 * also finds what those before it do.
 */
export function tiersOf({ terms }: Pick<Asked, 'terms'>): Tier[] {
  const marked: Condition = { vector: 'exact', terms: terms.filter(isMarked) }
  const bare: Condition = { vector: 'folded', terms: terms.filter((term) => !isMarked(term)) }
  const isMixed = marked.terms.length > 0 && bare.terms.length > 0
  return [
    tierOf({ vector: 'exact', terms }),
    ...(isMixed ? [{ conditions: [marked, bare], rank: marked }] : []),
    anySpelling({ terms }),
  ]
}

export function anySpelling({ terms }: Pick<Asked, 'terms'>): Tier {
  return tierOf({ vector: 'folded', terms })
}

export function tierOf(condition: Condition): Tier {
  return { conditions: [condition], rank: condition }
}

/**
 * Id and day of all that hold a tier, as far as indexes tell, and are `narrowed`: words are known from the
 * index of their vector, phrases from that of neighbours. Where both are asked for, two sets are cut, or
 * the planner would look for one of them in the texts that hold the other.
 */
export function heldBy({ conditions }: Tier, prefix: Prefix, narrowed = sql`true`): SQL {
  const words = conditions.flatMap((condition) => holdsWords(condition, prefix))
  const phrases = conditions.flatMap((condition) => neighboursIn(condition, prefix))
  const [first, ...others] = [
    ...(words.length > 0 ? [holding(words)] : []),
    ...(phrases.length > 0 ? [besideEachOther(phrases)] : []),
  ].map((set) => sql`select d.publication_id, d.published_at from ${set}`)
  return sql.join([sql`${first} where ${narrowed}`, ...others], sql` intersect `)
}

function holding(words: readonly SQL[]): SQL {
  return sql`(select * from search_documents d where ${sql.join([...words], sql` and `)}) as d`
}

/** By its index (drizzle/0018) or not at all: made for a row, the numbers take milliseconds. */
function besideEachOther(phrases: readonly SQL[]): SQL {
  return sql`(select * from search_documents d
    where neighbours_in(d.head_exact, d.head_folded, d.exact, d.folded)
      @> (${sql.join([...phrases], sql` || `)}) offset 0) as d`
}

function holdsWords({ vector, terms }: Condition, prefix: Prefix): SQL[] {
  const words = terms.filter((term) => !isPhrase(term))
  return words.length > 0 ? [holds({ vector, terms: words }, prefix)] : []
}

/** Of a phrase without two words to the database nothing is found, rather than everything. */
function neighboursIn({ vector, terms }: Condition, prefix: Prefix): SQL[] {
  return terms.filter(isPhrase).map(
    (term) => sql`nullif(neighbours_of(
        to_tsvector('pg_catalog.simple', ${formIn(vector, term)}), ${prefix + vector}), '{}')`,
  )
}

/** Whether what is `held` has its phrases too: three words, two by two, may stand in two places. */
export function holdsPhrases({ conditions }: Tier, prefix: Prefix): SQL {
  const unsure = conditions
    .map(({ vector, terms }) => ({ vector, terms: terms.filter(isLong) }))
    .filter(({ terms }) => terms.length > 0)
    .map((condition) => holds(condition, prefix))
  if (unsure.length === 0) return sql`true`
  // A query of its own for each text: joined, it would be read in all of them.
  return sql`(select ${sql.join(unsure, sql` and `)} from search_documents d
    where d.publication_id = held.publication_id)`
}

function isLong(term: string): boolean {
  return wordsOf(term).length > 2
}

function holds(condition: Condition, prefix: Prefix): SQL {
  return sql`d.${sql.raw(prefix + condition.vector)} @@ (${queryOf(condition)})`
}

/** All of a condition, as its vector is asked. */
export function queryOf({ vector, terms }: Condition): SQL {
  const asked = terms.map((term) => {
    const reader = sql.raw(isPhrase(term) ? 'phraseto_tsquery' : 'plainto_tsquery')
    return sql`${reader}('pg_catalog.simple', ${formIn(vector, term)})`
  })
  return sql.join(asked, sql` && `)
}

function formIn(vector: Vector, term: string): SQL {
  return vector === 'exact' ? sql`searchable_spelling(${term})` : sql`searchable(${term})`
}
