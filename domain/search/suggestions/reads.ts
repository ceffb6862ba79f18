import { inArray, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { liveArticles, tags as topics } from '@/db/schema'
import { isLive } from '@/domain/search/columns'
import { fold } from '@/domain/text/fold'
import { mostArticles, mostPlaces, type Suggestion } from './suggestion'

/** Among so many of the newest a common beginning is found at once; any other is rare enough for the index. */
const newestLookedAt = 1_000

/** Topics whose name has the words one behind the other, the last perhaps not whole. */
export async function topicsLike(words: readonly string[]): Promise<Suggestion[]> {
  const typed = words.map(fold).join(' ')
  const rows = await db()
    .select({ slug: topics.slug, name: topics.name })
    .from(topics)
    .where(sql`fold_text(${topics.name}) like ${`${typed}%`}
      or fold_text(${topics.name}) like ${`% ${typed}%`}`)
    .orderBy(sql`length(${topics.name})`, topics.slug)
    .limit(mostPlaces)
  return rows.map(({ slug, name }) => ({ kind: 'topic', name, address: `/the/${slug}` }))
}

/** Articles whose title has all the words: spelled as typed first, then the newest. */
export async function articlesLike(words: readonly string[]): Promise<Suggestion[]> {
  const folded = beginning('searchable', words)
  const exact = beginning('searchable_spelling', words)
  const newest = await fitting({ folded, exact, most: sql`limit ${newestLookedAt}` })
  const ids = newest.length < mostArticles ? await fitting({ folded, exact }) : newest
  if (ids.length === 0) return []
  const rows = await db()
    .select({
      id: liveArticles.publicationId,
      slug: liveArticles.slug,
      name: liveArticles.title,
    })
    .from(liveArticles)
    .where(inArray(liveArticles.publicationId, ids))
    .limit(mostArticles)
  return ids.flatMap((id) => {
    const row = rows.find((each) => each.id === id)
    return row
      ? [{ kind: 'article' as const, name: row.name, address: `/bai-viet/${row.slug}` }]
      : []
  })
}

/** All words, the last one as a beginning, in titles only. */
function beginning(form: 'searchable' | 'searchable_spelling', words: readonly string[]): SQL {
  const parts = words.map((word, index) => {
    const ending = sql.raw(index === words.length - 1 ? `''':*A'` : `''':A'`)
    // A space in front: quotes with nothing between them are an error, with a space they find nothing.
    return sql`to_tsquery('pg_catalog.simple', ''' ' || ${sql.raw(form)}(${word}) || ${ending})`
  })
  return sql.join(parts, sql` && `)
}

type Wish = { folded: SQL; exact: SQL; most?: SQL }

async function fitting({ folded, exact, most }: Wish): Promise<string[]> {
  const newestFirst = sql`order by published_at desc, publication_id desc`
  const looked = most
    ? sql`(select * from search_documents d where ${isLive} ${newestFirst} ${most}) as d
        where d.head_folded @@ (${folded})`
    : sql`search_documents d where d.head_folded @@ (${folded}) and ${isLive}`
  const rows = await db().execute<{ id: string }>(sql`
    select publication_id as id from ${looked}
    order by d.head_exact @@ (${exact}) desc, published_at desc, publication_id desc
    limit ${mostArticles}`)
  return rows.map(({ id }) => id)
}
