import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db'

/** The newest so many texts are looked through before all of an archive that has four times as many. */
const recent = 50_000
const great = 4 * recent
const goodFor = 3_600_000

let known: { since: Date | null; until: number } = { since: null, until: 0 }

/** When the newest texts of a great archive begin; null for one that is looked through as a whole. */
export async function recentSince(transaction: Transaction): Promise<Date | null> {
  if (performance.now() > known.until) {
    known = { since: await findRecent(transaction), until: performance.now() + goodFor }
  }
  return known.since
}

async function findRecent(transaction: Transaction): Promise<Date | null> {
  const nth = (count: number) => sql`(
    select published_at from search_documents order by published_at desc offset ${count}::int limit 1)`
  const [row] = await transaction.execute<{ since: string | null }>(sql`
    select ${nth(recent)} as since where ${nth(great)} is not null`)
  return row?.since ? new Date(row.since) : null
}
