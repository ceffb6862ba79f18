import { asc, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { rowList } from '@/db/row-lists'
import { liveArticles, translations } from '@/db/schema'
import type { Translation } from './translation'

const mostLanguages = 20

/**
 * Every language in which readers can have an article now, its own too, as one value of another query;
 * empty where that is the only one.
 */
export function translationsOf(articleId: SQL): SQL<Translation[]> {
  const original = sql`coalesce(
    (select t.original_id from ${translations} t where t.article_id = ${articleId}), ${articleId}
  )`
  // Gathered first, then looked up: joined by "or", every article there is would be looked at.
  const isOne = sql`${liveArticles.id} = any (array (
    select ${original}
    union all select t.article_id from ${translations} t where t.original_id = ${original}
  ))`
  const inAllLanguages = db()
    .select({ slug: liveArticles.slug, language: liveArticles.language })
    .from(liveArticles)
    .where(isOne)
    .orderBy(asc(liveArticles.publishedAt), asc(liveArticles.id))
    .limit(mostLanguages)
  return rowList<Translation>(inAllLanguages).mapWith((all: Translation[]) =>
    all.length > 1 ? all : [],
  )
}
