import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { withdrawals } from '@/db/schema'
import {
  articleDeed,
  expireArticle,
  type HeldArticle,
  withArticle,
} from '@/domain/articles/locks/commands'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { tellWriter } from '@/domain/notices/commands'
import { findTimeline } from '@/domain/publications/timeline/reads'
import { optionalNote, readNote, requiredNote } from '@/domain/reviews/note'
import type { RestoreOutcome, WithdrawOutcome } from './withdrawal'

type Reasons = { articleId: string; reason: string; notice: string }

/** Takes a text from the readers, who are told what stands in `notice`. It stays in the newsroom. */
export async function withdraw(editor: Editor, told: Reasons): Promise<WithdrawOutcome> {
  const { note: reason, fault: reasonFault } = readNote(requiredNote, told.reason)
  const { note: notice, fault: noticeFault } = readNote(optionalNote, told.notice)
  const faults = {
    ...(reasonFault && { reason: reasonFault }),
    ...(noticeFault && { notice: noticeFault }),
  }
  if (reason === null || notice === null) return { status: 'invalid', faults }
  const act = { articleId: told.articleId, right: 'article.withdraw' } as const
  return withArticle(editor, act, async (transaction, article) => {
    if (article.state === 'withdrawn') return { status: 'unchanged' }
    if (!article.wasPublished || article.state === 'discarded') return { status: 'unpublished' }
    await transaction.insert(withdrawals).values({
      articleId: article.id,
      reason,
      notice,
      withdrawnBy: editor.id,
      withdrawnAt: article.at,
    })
    await noteDeed(transaction, editor, articleDeed('article.withdrawn', article.id))
    await tellWriter(transaction, editor, { kind: 'withdrawn', article, note: reason })
    await expireShown(transaction, article)
    return { status: 'withdrawn' }
  })
}

/** Gives a withdrawn text back to the readers, for as long as it was to be shown. */
export async function restore(editor: Editor, articleId: string): Promise<RestoreOutcome> {
  const act = { articleId, right: 'article.restore' } as const
  return withArticle(editor, act, async (transaction, article) => {
    const restored = await transaction
      .update(withdrawals)
      .set({ restoredBy: editor.id, restoredAt: article.at })
      .where(and(eq(withdrawals.articleId, article.id), isNull(withdrawals.restoredAt)))
      .returning({ id: withdrawals.id })
    if (restored.length === 0) return { status: 'unchanged' }
    await noteDeed(transaction, editor, articleDeed('article.restored', article.id))
    await expireShown(transaction, article)
    return { status: 'restored' }
  })
}

async function expireShown(transaction: Transaction, article: HeldArticle): Promise<void> {
  const { last } = await findTimeline(transaction, article)
  await expireArticle(transaction, { ...article, sectionIds: [last?.sectionId ?? null] })
}
