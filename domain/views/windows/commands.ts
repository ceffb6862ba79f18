import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { readerWindows } from '@/db/schema'
import type { Reading, Window } from '@/domain/views/sighted'

/** The readings to be counted, and how many readers were not known before under today's salt. */
export type Opened = { windows: readonly Window[]; newReaders: number }

// One JSON parameter keeps one text of a statement for groups of any size, so that it is prepared
// once. Rows are locked in the order of reader and article, so that two instances never deadlock.
const width = sql`interval '30 minutes'`

/**
 * Opens a window of 30 minutes for each reading that is in none, whichever instance asks first, and
 * returns those. A window that was open at midnight stays open under the new day's hash.
 */
export async function openWindows(
  transaction: Transaction,
  readings: readonly Reading[],
): Promise<Opened> {
  if (readings.length === 0) return { windows: [], newReaders: 0 }
  const carried = await carryOver(transaction, readings)
  const windows = await transaction.execute<Window & { isNew: boolean }>(sql`
    insert into ${readerWindows} as w (reader, article_id, counted_at, seen_at)
    select decode(v.reader, 'hex'), v.article, now(), now() from ${rows(readings)}
    order by 1, 2
    on conflict (reader, article_id) do update set counted_at = now(), seen_at = now()
      where w.seen_at <= now() - ${width}
    returning encode(w.reader, 'hex') as reader, w.article_id as article, (xmax = 0) as "isNew"`)
  const fresh = windows.filter(({ article, isNew }) => article === null && isNew)
  return { windows, newReaders: carried + fresh.length }
}

/** A reader who is seen again keeps the visit running, if it still is; never begins one. */
export async function keepVisits(
  transaction: Transaction,
  readings: readonly Reading[],
): Promise<void> {
  if (readings.length === 0) return
  await transaction.execute(sql`
    update ${readerWindows} as w set seen_at = now() from (
      select k.reader from ${readerWindows} k
      where k.article_id is null and k.seen_at > now() - ${width} and k.reader in (
        select decode(hash, 'hex') from ${rows(readings)}, unnest(array[v.reader, v.earlier]) hash
      ) order by 1 for update
    ) as kept
    where w.reader = kept.reader and w.article_id is null`)
}

/** Returns how many readers of the site came over. */
async function carryOver(transaction: Transaction, readings: readonly Reading[]): Promise<number> {
  const moved = await transaction.execute<{ article: string | null }>(sql`
    update ${readerWindows} as w set reader = decode(old.today, 'hex') from (
      select k.reader, k.article_id, v.reader as today
      from ${rows(readings)} join ${readerWindows} k on k.reader = decode(v.earlier, 'hex')
        and k.article_id is not distinct from v.article
      where k.seen_at > now() - ${width} order by 1, 2 for update of k
    ) as old
    where w.reader = old.reader and w.article_id is not distinct from old.article_id
    returning w.article_id as article`)
  return moved.filter(({ article }) => article === null).length
}

function rows(readings: readonly Reading[]) {
  const json = JSON.stringify(readings)
  return sql`jsonb_to_recordset(${json}::jsonb) as v (reader text, earlier text, article uuid)`
}
