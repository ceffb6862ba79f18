import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { articleViews, referrers, siteHours } from '@/db/schema'
import type { NewViews } from '@/domain/views/sighted'

// The rows many share are locked last and in one order, for as short as can be.
const thisHour = sql`date_trunc('hour', now(), 'Asia/Ho_Chi_Minh')`
const today = sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date`

const mostHosts = 200
const otherHosts = '*'

/** Adds to the counters of this hour and this day; each article once in one call. */
export async function addViews(
  transaction: Transaction,
  views: readonly NewViews[],
): Promise<void> {
  if (views.some(({ hosts }) => hosts.length > 0)) await addReferrers(transaction, views)
  if (views.length === 0) return
  await transaction.execute(sql`
    insert into ${articleViews} as c (article_id, hour, count)
    select v.article, ${thisHour}, v.count from ${rows(views)} order by 1
    on conflict (article_id, hour) do update set count = c.count + excluded.count`)
}

/** Hosts beyond the first 200 of an article's day are counted as one: anybody can make them up. */
async function addReferrers(transaction: Transaction, views: readonly NewViews[]): Promise<void> {
  const isOfToday = sql`r.article_id = h.article and r.day = ${today}`
  await transaction.execute(sql`
    with hosts as (
      select v.article, host, count(*) as count,
        row_number() over (partition by v.article order by host) as place
      from ${rows(views)}, jsonb_array_elements_text(v.hosts) host group by 1, 2
    ), kept as (
      select h.article, h.count, case
        when exists (select from ${referrers} r where ${isOfToday} and r.host = h.host)
          or h.place + (select count(*) from ${referrers} r where ${isOfToday}) <= ${mostHosts}
        then h.host else ${otherHosts} end as host
      from hosts h
    )
    insert into ${referrers} as r (day, article_id, host, count)
    select ${today}, article, host, sum(count) from kept group by 2, 3 order by 2, 3
    on conflict (article_id, day, host) do update set count = r.count + excluded.count`)
}

/** Adds to the site's counters of this hour. */
export async function addVisits(
  transaction: Transaction,
  { visits, readers }: { visits: number; readers: number },
): Promise<void> {
  if (visits + readers === 0) return
  await transaction.execute(sql`
    insert into ${siteHours} as s (hour, visits, readers)
    values (${thisHour}, ${visits}::int, ${readers}::int)
    on conflict (hour) do update
      set visits = s.visits + excluded.visits, readers = s.readers + excluded.readers`)
}

function rows(views: readonly NewViews[]) {
  const json = JSON.stringify(views)
  return sql`jsonb_to_recordset(${json}::jsonb) as v (article uuid, count int, hosts jsonb)`
}
