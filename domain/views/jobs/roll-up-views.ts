import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { articleDays, articleViews, siteDays, siteHours } from '@/db/schema'
import { inBatches } from '@/domain/jobs/delete-in-batches'

const batch = 2_000

/** Midnight in Vietnam 90 days ago: a day is rolled up whole, never in part. */
const cutoff = sql`(
  date_trunc('day', now() at time zone 'Asia/Ho_Chi_Minh') - interval '90 days'
) at time zone 'Asia/Ho_Chi_Minh'`
const dayOfHour = sql`(hour at time zone 'Asia/Ho_Chi_Minh')::date`

/** Makes days of hours older than 90 days; a statement each time, so no view is lost or doubled. */
export async function rollUpViews(signal: AbortSignal): Promise<void> {
  await inBatches(() => moved(articleHoursToDays), signal)
  await inBatches(() => moved(siteHoursToDays), signal)
}

async function moved(statement: SQL): Promise<number> {
  const [row] = await db().execute<{ moved: number }>(statement)
  return row?.moved ?? 0
}

const articleHoursToDays = sql`
  with gone as (
    delete from ${articleViews} where ctid = any(array(
      select ctid from ${articleViews} where hour < ${cutoff} limit ${batch}
    )) returning article_id, hour, count
  ), kept as (
    insert into ${articleDays} as days (article_id, day, count)
    select article_id, ${dayOfHour}, sum(count) from gone group by 1, 2
    on conflict (article_id, day) do update set count = days.count + excluded.count
  )
  select count(*)::int as moved from gone`

const siteHoursToDays = sql`
  with gone as (
    delete from ${siteHours} where ctid = any(array(
      select ctid from ${siteHours} where hour < ${cutoff} limit ${batch}
    )) returning hour, visits, readers
  ), kept as (
    insert into ${siteDays} as days (day, visits, readers)
    select ${dayOfHour}, sum(visits), sum(readers) from gone group by 1
    on conflict (day) do update
      set visits = days.visits + excluded.visits, readers = days.readers + excluded.readers
  )
  select count(*)::int as moved from gone`
