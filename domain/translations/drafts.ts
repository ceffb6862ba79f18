import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { articles, translations } from '@/db/schema'
import type { Draft } from '@/domain/articles/draft'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'

/** The address of the text this one translates, '' for none; null for whoever may not say of which. */
export async function findOriginalOf(editor: Editor, draft: Draft): Promise<string | null> {
  if (draft.kind !== 'article' || !can(editor, 'article.translate', draft)) return null
  const [row] = await db()
    .select({ slug: articles.slug })
    .from(translations)
    .innerJoin(articles, eq(articles.id, translations.originalId))
    .where(eq(translations.articleId, draft.id))
    .limit(1)
  return row?.slug ?? ''
}
