import 'server-only'
import { and, desc, eq, exists, sql } from 'drizzle-orm'
import { db } from '@/db'
import { articles, liveStories } from '@/db/schema'
import type { FoundArticle } from '@/domain/articles/found'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { fold } from '@/domain/text/fold'

const mostFound = 8
const mostWords = 8

/**
 * Published stories whose titles hold all these words, without regard to marks, the last changed first:
 * what anybody who writes may point readers to.
 */
export async function listRelatable(editor: Editor, text: string): Promise<FoundArticle[]> {
  const words = fold(text).split(/\s+/).filter(Boolean).slice(0, mostWords)
  if (words.length === 0 || !can(editor, 'article.create')) return []
  const isLive = exists(
    db()
      .select({ id: liveStories.articleId })
      .from(liveStories)
      .where(eq(liveStories.articleId, articles.id)),
  )
  const holds = words.map((word) => sql`fold_text(articles.title) like ${likely(word)}`)
  return db()
    .select({ id: articles.id, title: articles.title })
    .from(articles)
    .where(and(...holds, isLive))
    .orderBy(desc(articles.updatedAt))
    .limit(mostFound)
}

function likely(word: string): string {
  return `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
}
