import { eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import {
  articleBylines,
  articleRelations,
  articleTags,
  publicationBylines,
  publicationRelations,
  publications,
  publicationTags,
  revisions,
} from '@/db/schema'
import type { Shown, Timeline } from './reads'

/** From `start` on nothing is to be shown of what was to be: no two publications overlap. */
export async function clearFrom(
  transaction: Transaction,
  { live, due }: Timeline,
  start: Date,
): Promise<void> {
  const ids = due.map(({ id }) => id)
  if (ids.length > 0) await transaction.delete(publications).where(inArray(publications.id, ids))
  if (live && (live.endsAt === null || live.endsAt > start)) await setEnd(transaction, live, start)
}

export async function setEnd(
  transaction: Transaction,
  { id }: Pick<Shown, 'id'>,
  endsAt: Date | null,
): Promise<void> {
  await transaction.update(publications).set({ endsAt }).where(eq(publications.id, id))
}

type New = Omit<typeof publications.$inferInsert, 'articleId'>

/** Writes a publication with the tags, the writers and the related stories its draft has now. */
export async function insertPublication(
  transaction: Transaction,
  articleId: string,
  publication: New,
): Promise<string> {
  const [row] = await transaction
    .insert(publications)
    .values({ ...publication, articleId })
    .returning({ id: publications.id, publishedAt: publications.publishedAt })
  if (!row) throw new Error('No publication was written')
  const since = sql`${row.publishedAt.toISOString()}::timestamptz`
  await transaction.execute(sql`
    insert into ${publicationTags} (publication_id, tag_id, published_at)
    select ${row.id}::uuid, tag_id, ${since} from ${articleTags} where article_id = ${articleId}`)
  await transaction.execute(sql`
    insert into ${publicationBylines} (publication_id, byline_id, position, published_at)
    select ${row.id}::uuid, byline_id, position, ${since}
    from ${articleBylines} where article_id = ${articleId}`)
  await transaction.execute(sql`
    insert into ${publicationRelations} (publication_id, related_id, position)
    select ${row.id}::uuid, related_id, position
    from ${articleRelations} where article_id = ${articleId}`)
  return row.id
}

/** Whether readers of the one would find other words in the other. */
export async function isReworded(
  transaction: Transaction,
  before: string,
  after: string,
): Promise<boolean> {
  const [row] = await transaction.execute<{ reworded: boolean }>(sql`
    select (a.title, a.standfirst, a.body) is distinct from (b.title, b.standfirst, b.body) as reworded
    from ${revisions} a, ${revisions} b where a.id = ${before} and b.id = ${after}`)
  return row?.reworded ?? false
}
