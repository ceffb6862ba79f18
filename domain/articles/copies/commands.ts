import { insertArticle } from '@/domain/articles/commands'
import type { DuplicateOutcome } from '@/domain/articles/draft'
import { setLinks } from '@/domain/articles/links/commands'
import { linksOf } from '@/domain/articles/links/links'
import { articleDeed, withArticle } from '@/domain/articles/locks/commands'
import { findText } from '@/domain/articles/reads'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'

/** The same words as a new draft of the editor's own, with an address of its own. */
export async function duplicate(editor: Editor, articleId: string): Promise<DuplicateOutcome> {
  const act = { articleId, right: 'article.duplicate' } as const
  return withArticle(editor, act, async (transaction, article) => {
    const text = await findText(transaction, article.id)
    if (!text || !can(editor, 'article.create')) return { status: 'forbidden' }
    const { slug, version: _, updatedAt: __, tags, bylines, related, ...written } = text
    const copy = { ...written, kind: article.kind, createdBy: editor.id }
    const { id } = await insertArticle(transaction, slug, copy)
    await setLinks(transaction, id, linksOf({ tags, bylines, related }))
    const detail = { from: article.id }
    await noteDeed(transaction, editor, { ...articleDeed('article.duplicated', id), detail })
    return { status: 'duplicated', id }
  })
}
