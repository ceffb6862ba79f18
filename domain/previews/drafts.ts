import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { editors, previews } from '@/db/schema'
import type { Article } from '@/domain/articles/article'
import type { Draft } from '@/domain/articles/draft'
import { findDraft } from '@/domain/articles/drafts'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { mostPreviews, type Preview } from './preview'
import { findAsArticle, isOpenPreview } from './reads'

/** The links to this draft that are open, the newest first; none for who may not write it. */
export async function listPreviews(
  editor: Editor,
  draft: Pick<Draft, 'id' | 'createdBy' | 'sectionId'>,
): Promise<Preview[]> {
  if (!can(editor, 'article.edit', draft)) return []
  return db()
    .select({
      id: previews.id,
      by: editors.name,
      createdAt: previews.createdAt,
      expiresAt: previews.expiresAt,
    })
    .from(previews)
    .innerJoin(editors, eq(editors.id, previews.createdBy))
    .where(and(eq(previews.articleId, draft.id), isOpenPreview))
    .orderBy(desc(previews.createdAt))
    .limit(mostPreviews)
}

/** The draft as readers would see it; null when it is not this editor's to read. */
export async function findDraftAsArticle(editor: Editor, id: string): Promise<Article | null> {
  const draft = await findDraft(editor, id)
  return draft && findAsArticle(draft.id)
}
