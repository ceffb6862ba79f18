import { type SQL, sql } from 'drizzle-orm'
import { articles, discards, publications, reviews, revisions, withdrawals } from '@/db/schema'
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

/** Whether the text in the query's row of `articles` stands so now. Costs by how many do, but for `live`. */
export function isNow(state: ArticleState): SQL {
  const mark = marks[state]
  const is = sql`${stateAt(sql`now()`)} = ${state}`
  return mark ? sql`(articles.id = any(array(${mark})) and ${is})` : is
}

const reviewedAs = (step: string) =>
  sql`select v.article_id from ${reviews} v where v.step = ${step}`

/** Ids among which are those of all texts in this state. An array, since a join would come after the state. */
const marks: Record<Exclude<ArticleState, 'live'>, SQL> & { live: null } = {
  draft: sql`
    select a.id from ${articles} a
    where not exists (select from ${publications} p where p.article_id = a.id)`,
  submitted: reviewedAs('submitted'),
  returned: reviewedAs('returned'),
  approved: reviewedAs('approved'),
  scheduled: sql`select p.article_id from ${publications} p where p.starts_at > now()`,
  live: null,
  changed: sql`
    select a.id from ${articles} a
      join ${publications} p on p.article_id = a.id
      join ${revisions} r on r.id = p.revision_id
    where p.starts_at <= now() and (p.ends_at is null or p.ends_at > now())
      and r.version <> a.version`,
  ended: sql`select p.article_id from ${publications} p where p.ends_at <= now()`,
  withdrawn: sql`select w.article_id from ${withdrawals} w where w.restored_at is null`,
  discarded: sql`select d.article_id from ${discards} d`,
}
