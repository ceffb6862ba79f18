import { sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { searchDocuments, searchQueue } from '@/db/schema'
import { type Holders, relate } from '@/domain/articles/relatives/commands'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { deleteInBatches, inBatches } from '@/domain/jobs/delete-in-batches'

const batch = 20

/**
 * Follows what was published or renamed: its words to guess from, its relatives, its words anew where a
 * tag or a writer is called otherwise. One worker at a time; it goes on until nothing is queued.
 */
export async function keepSearch(signal: AbortSignal): Promise<void> {
  const holders: Holders = new Map()
  await inBatches(() => db().transaction((transaction) => keepSome(transaction, holders)), signal)
}

/** What has ended is found by nobody: its words only take room. */
export async function forgetEndedWords(signal: AbortSignal): Promise<void> {
  await deleteInBatches(searchDocuments, sql`ends_at <= now()`, signal)
}

async function keepSome(transaction: Transaction, holders: Holders): Promise<number> {
  const [lock] = await transaction.execute<{ held: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtext('keep-search')) as held`,
  )
  if (!lock?.held) return 0
  const queued = await transaction
    .delete(searchQueue)
    .where(
      sql`publication_id = any(array(select publication_id from ${searchQueue} limit ${batch}))`,
    )
    .returning()
  for (const { publicationId, isStale } of queued) {
    if (isStale) await transaction.execute(sql`select build_search_document(${publicationId})`)
    await keepWords(transaction, publicationId)
    await relate(transaction, publicationId, holders)
  }
  if (queued.length > 0) await expire(transaction, [tags.related])
  return queued.length
}

async function keepWords(transaction: Transaction, publicationId: string): Promise<void> {
  await transaction.execute(sql`
    insert into search_words (word)
    select word from search_documents, unnest(tsvector_to_array(folded)) as words(word)
    where publication_id = ${publicationId} and length(word) between 2 and 40
      and not exists (select from search_words known where known.word = words.word)
    order by word on conflict do nothing`)
}
