import { eq } from 'drizzle-orm'
import { discards } from '@/db/schema'
import { articleDeed, withArticle } from '@/domain/articles/locks/commands'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { findTimeline } from '@/domain/publications/timeline/reads'
import type { DiscardOutcome, TakeBackOutcome } from './discard'

/**
 * Puts a text into the bin. One that readers have seen only goes there when they no longer do, and by
 * whoever may withdraw it: with it goes what was at its address.
 */
export async function discard(editor: Editor, articleId: string): Promise<DiscardOutcome> {
  const act = { articleId, right: 'article.discard' } as const
  return withArticle(editor, act, async (transaction, article) => {
    const isPublic = article.wasPublished && !can(editor, 'article.withdraw', article)
    if (isPublic) return { status: 'forbidden' }
    if (article.state === 'discarded') return { status: 'unchanged' }
    const { live, due } = await findTimeline(transaction, article)
    const isWithdrawn = article.state === 'withdrawn'
    if ((live && !isWithdrawn) || due.length > 0) return { status: 'published' }
    await transaction
      .insert(discards)
      .values({ articleId: article.id, discardedBy: editor.id, discardedAt: article.at })
    await noteDeed(transaction, editor, articleDeed('article.discarded', article.id))
    return { status: 'discarded' }
  })
}

/** Takes a text out of the bin again, as it was. */
export async function takeBack(editor: Editor, articleId: string): Promise<TakeBackOutcome> {
  const act = { articleId, right: 'article.discard' } as const
  return withArticle(editor, act, async (transaction, article) => {
    const gone = await transaction
      .delete(discards)
      .where(eq(discards.articleId, article.id))
      .returning({ id: discards.articleId })
    if (gone.length === 0) return { status: 'unchanged' }
    await noteDeed(transaction, editor, articleDeed('article.taken-back', article.id))
    return { status: 'taken-back' }
  })
}
