import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { articleDays, articleViews, baselines } from '@/db/schema'

/** How often an article was read, the figure carried over from an earlier site included. */
export function viewsOf(articleId: SQLWrapper | string): SQL<number> {
  return sql`(
    coalesce((select sum(count) from ${baselines} where article_id = ${articleId}), 0)
    + coalesce((select sum(count) from ${articleDays} where article_id = ${articleId}), 0)
    + coalesce((select sum(count) from ${articleViews} where article_id = ${articleId}), 0)
  )`.mapWith(Number)
}
