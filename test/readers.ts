import { sql } from 'drizzle-orm'
import { db } from '@/db'
import type { Visitor } from '@/domain/visits/visit'
import { browsers } from './browsers'

/** The nth reader, at home in a network of their own. */
export function reader(n: number): Visitor {
  const network = `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`
  return { network, userAgent: browsers[n % browsers.length] ?? '' }
}

type Counts = { views: number; visits: number; readers: number; windows: number }

/** What all counters together hold. */
export async function counted(): Promise<Counts> {
  const [row] = await db().execute<Counts>(sql`
    select
      (select coalesce(sum(count), 0)::int from article_views) as views,
      (select coalesce(sum(visits), 0)::int from site_hours) as visits,
      (select coalesce(sum(readers), 0)::int from site_hours) as readers,
      (select count(*)::int from reader_windows) as windows`)
  if (!row) throw new Error('Nothing was counted')
  return row
}

/** As if so many minutes had passed since every reader was seen. */
export async function later(minutes: number): Promise<void> {
  const ago = sql`make_interval(mins => ${minutes})`
  await db().execute(sql`
    update reader_windows set counted_at = counted_at - ${ago}, seen_at = seen_at - ${ago}`)
}

/** As if midnight had passed in Vietnam since every salt was made. */
export async function nextDay(): Promise<void> {
  await db().execute(sql`delete from daily_salts where day < (select max(day) from daily_salts)`)
  await db().execute(sql`update daily_salts set day = day - 1`)
}
