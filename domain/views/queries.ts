import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { articles } from '@/db/schema'
import { viewsOf } from './columns'

/**
 * How often an article was read, with the figure carried over from an earlier site. Not cached by
 * itself: read with its article's page.
 */
export async function countViews(articleId: string): Promise<number> {
  const [row] = await db()
    .select({ count: viewsOf(articleId) })
    .from(articles)
    .where(eq(articles.id, articleId))
    .limit(1)
  return row?.count ?? 0
}
