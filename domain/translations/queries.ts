import 'server-only'
import { asc, sql } from 'drizzle-orm'
import { db } from '@/db'
import { liveArticles, translations } from '@/db/schema'
import type { Translation } from './translation'

const mostLanguages = 20

/**
 * Every language in which readers can have the article now, its own too; empty where that is the only
 * one. Not cached by itself: read with its article's page.
 */
export async function listTranslations(articleId: string): Promise<Translation[]> {
  const original = sql`coalesce(
    (select t.original_id from ${translations} t where t.article_id = ${articleId}), ${articleId}
  )`
  // Gathered first, then looked up: joined by "or", every article there is would be looked at.
  const isOne = sql`${liveArticles.id} = any (array (
    select ${original}
    union all select t.article_id from ${translations} t where t.original_id = ${original}
  ))`
  const found = await db()
    .select({ slug: liveArticles.slug, language: liveArticles.language })
    .from(liveArticles)
    .where(isOne)
    .orderBy(asc(liveArticles.publishedAt), asc(liveArticles.id))
    .limit(mostLanguages)
  return found.length > 1 ? found : []
}
