import { type SQL, sql } from 'drizzle-orm'
import { discards, publications, reviews, revisions, withdrawals } from '@/db/schema'
import type { ArticleState } from './state'

/**
 * How the text in the query's row of `articles` stands at a moment. Columns are spelt out because
 * Drizzle leaves the table away in a query of one table, where a bare `id` would be the wrong one.
 * The last review counts until its words, or newer ones, are published after it.
 */
export function stateAt(moment: SQL): SQL<ArticleState> {
  return sql<ArticleState>`(
    select case
      when exists (select from ${discards} d where d.article_id = articles.id) then 'discarded'
      when exists (
        select from ${withdrawals} w where w.article_id = articles.id and w.restored_at is null
      ) then 'withdrawn'
      when review.is_open and review.step in ('submitted', 'returned') then review.step
      when review.is_open and review.version = articles.version then 'approved'
      when shown.is_due then 'scheduled'
      when shown.live_version = articles.version then 'live'
      when shown.live_version is not null then 'changed'
      when shown.newest_version is not null then 'ended'
      else 'draft'
    end
    from (
      select max(r.version) as newest_version,
        max(r.version) filter (
          where p.starts_at <= ${moment} and (p.ends_at is null or p.ends_at > ${moment})
        ) as live_version,
        bool_or(p.starts_at > ${moment}) as is_due
      from ${publications} p join ${revisions} r on r.id = p.revision_id
      where p.article_id = articles.id
    ) shown
    left join lateral (
      select v.step, r.version, not ${isSettled} as is_open
      from ${reviews} v join ${revisions} r on r.id = v.revision_id
      where v.article_id = articles.id
      order by v.reviewed_at desc, v.id desc
      limit 1
    ) review on true
  )`
}

/** Whether the review `v` of the revision `r` has led to its end: the words were published. */
export const isSettled = sql`exists (
  select from ${publications} p join ${revisions} q on q.id = p.revision_id
  where p.article_id = v.article_id and q.version >= r.version and p.created_at >= v.reviewed_at
)`

/**
 * What a text in this state surely has and an index finds, so that a rare state is not sought among all
 * texts there are. Null where it may be any.
 */
export const marks: Record<ArticleState, SQL | null> = {
  draft: sql`not exists (select from ${publications} p where p.article_id = articles.id)`,
  submitted: reviewedAs('submitted'),
  returned: reviewedAs('returned'),
  approved: reviewedAs('approved'),
  scheduled: sql`articles.id in (
    select p.article_id from ${publications} p where p.starts_at > now()
  )`,
  live: null,
  changed: sql`articles.version > 1`,
  ended: sql`articles.id in (
    select p.article_id from ${publications} p where p.ends_at <= now()
  )`,
  withdrawn: sql`articles.id in (
    select w.article_id from ${withdrawals} w where w.restored_at is null
  )`,
  discarded: sql`articles.id in (select d.article_id from ${discards} d)`,
}

function reviewedAs(step: string): SQL {
  return sql`articles.id in (select v.article_id from ${reviews} v where v.step = ${step})`
}
