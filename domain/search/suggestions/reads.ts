import { inArray, type SQL, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { liveArticles, tags as topics } from '@/db/schema'
import { inTime } from '@/domain/search/bounds/reads'
import { isLive } from '@/domain/search/columns'
import { fold } from '@/domain/text/fold'
import { mostArticles, mostPlaces, type Suggestion } from './suggestion'

/** Among so many of the newest a common beginning is found at once; any other the index knows. */
const newestLookedAt = 300
/** Of what has the words in its title, so many of the newest are looked at for their spelling. */
const mostCompared = 60

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
  const newest = await fitting(db(), words, amongNewest(words))
  const isEnough = newest.length === mostArticles
  const ids = isEnough ? newest : await inTime((inside) => fitting(inside, words, inIndex(words)))
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

type Form = 'searchable' | 'searchable_spelling'

/** All words, the last one as a beginning; of weight A they stand in the title. */
function beginning(words: readonly string[], form: Form, weight: 'A' | ''): SQL {
  const parts = words.map((word, index) => {
    const ending = sql.raw(index === words.length - 1 ? `''':*${weight}'` : `''':${weight}'`)
    // A space in front: quotes with nothing between them are an error, with a space they find nothing.
    return sql`to_tsquery('pg_catalog.simple', ''' ' || ${sql.raw(form)}(${word}) || ${ending})`
  })
  return sql.join(parts, sql` && `)
}

const newestFirst = sql.raw('order by published_at desc, publication_id desc')

/** Of the newest of all, those with the words in their title. */
function amongNewest(words: readonly string[]): SQL {
  return sql`select * from (
      select d.publication_id, d.published_at, d.head_folded, d.head_exact from search_documents d
      where ${isLive} ${newestFirst} limit ${newestLookedAt}
    ) as newest
    where newest.head_folded @@ (${beginning(words, 'searchable', 'A')})
    ${newestFirst} limit ${mostCompared}`
}

/** An index of its own knows the words of titles: that of whole heads would have each of them read. */
function inIndex(words: readonly string[]): SQL {
  return sql`select d.publication_id, d.published_at, d.head_exact from search_documents d
    where ts_filter(d.head_folded, '{a}') @@ (${beginning(words, 'searchable', '')}) and ${isLive}
    ${newestFirst} limit ${mostCompared}`
}

async function fitting(
  database: Pick<Transaction, 'execute'>,
  words: readonly string[],
  titled: SQL,
): Promise<string[]> {
  const exact = beginning(words, 'searchable_spelling', 'A')
  const rows = await database.execute<{ id: string }>(sql`
    select publication_id as id from (${titled}) as titled
    order by head_exact @@ (${exact}) desc, published_at desc, publication_id desc
    limit ${mostArticles}`)
  return rows.map(({ id }) => id)
}
