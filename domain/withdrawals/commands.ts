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
import { show } from '@/domain/publications/commands'
import { hindranceOf } from '@/domain/publications/publication'
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

/**
 * Gives a withdrawn text back to the readers, for as long as it was to be shown: in the words they had,
 * or at once in those the draft has at `version`.
 */
export async function restore(
  editor: Editor,
  { articleId, version }: { articleId: string; version: number | null },
): Promise<RestoreOutcome> {
  const act = { articleId, right: 'article.restore' } as const
  return withArticle(editor, act, async (transaction, article) => {
    if (article.state !== 'withdrawn') return { status: 'unchanged' }
    const hindrance = version === null ? null : hindranceOf({ ...article, state: 'ended' }, version)
    if (hindrance) return hindrance
    await transaction
      .update(withdrawals)
      .set({ restoredBy: editor.id, restoredAt: article.at })
      .where(and(eq(withdrawals.articleId, article.id), isNull(withdrawals.restoredAt)))
    await noteDeed(transaction, editor, articleDeed('article.restored', article.id))
    if (version !== null) await showAnew(transaction, editor, article)
    await expireShown(transaction, article)
    return { status: 'restored' }
  })
}

async function showAnew(
  transaction: Transaction,
  editor: Editor,
  article: HeldArticle,
): Promise<void> {
  const timeline = await findTimeline(transaction, article)
  const { id: articleId, version } = article
  if (timeline.live?.version === version) return
  const wish = { articleId, version, startsAt: null, endsAt: timeline.live?.endsAt ?? null }
  await show(transaction, { editor, article, timeline, wish })
}

async function expireShown(transaction: Transaction, article: HeldArticle): Promise<void> {
  const { last } = await findTimeline(transaction, article)
  await expireArticle(transaction, { ...article, sectionIds: [last?.sectionId ?? null] })
}
