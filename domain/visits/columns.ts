import { sql } from 'drizzle-orm'
import { baselines, readerWindows, siteDays, siteHours } from '@/db/schema'

/** Visits to the site, the figure carried over from an earlier one included. */
export const allVisits = sql<number>`(
  coalesce((select sum(count) from ${baselines} where article_id is null), 0)
  + coalesce((select sum(visits) from ${siteDays}), 0)
  + coalesce((select sum(visits) from ${siteHours}), 0)
)`.mapWith(Number)

/** Readers seen in the last five minutes. */
export const readersOnline = sql<number>`(
  select count(*) from ${readerWindows}
  where article_id is null and seen_at > now() - interval '5 minutes'
)`.mapWith(Number)
