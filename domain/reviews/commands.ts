import type { Transaction } from '@/db'
import { reviews } from '@/db/schema'
import { articleDeed, type HeldArticle, withArticle } from '@/domain/articles/locks/commands'
import type { ArticleState } from '@/domain/articles/states/state'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { tellWriter } from '@/domain/notices/commands'
import { hindranceOf } from '@/domain/publications/publication'
import { findTimeline } from '@/domain/publications/timeline/reads'
import { revisionOf } from '@/domain/revisions/commands'
import { optionalNote, readNote, requiredNote } from './note'
import type { ApproveOutcome, ReturnOutcome, ReviewStep, SubmitOutcome } from './review'

type Words = { articleId: string; version: number; note: string }

const waits: readonly ArticleState[] = ['submitted', 'approved']

/** Hands a text in to the desk, as it stands at `version`. */
export async function submit(editor: Editor, words: Words): Promise<SubmitOutcome> {
  const { note, fault } = readNote(optionalNote, words.note)
  if (fault) return { status: 'invalid', faults: { note: fault } }
  const act = { articleId: words.articleId, right: 'article.submit' } as const
  return withArticle(editor, act, async (transaction, article) => {
    const hindrance = hindranceOf(article, words.version)
    if (hindrance) return hindrance
    const { live, due } = await findTimeline(transaction, article)
    const isShown = [live, ...due].some((shown) => shown?.version === article.version)
    if (isShown || waits.includes(article.state)) return { status: 'unchanged' }
    await step(transaction, { editor, article, step: 'submitted', note })
    return { status: 'submitted' }
  })
}

/** Gives a text back to its writer, who is told why. */
export async function returnToWriter(
  editor: Editor,
  { articleId, note: typed }: Omit<Words, 'version'>,
): Promise<ReturnOutcome> {
  const { note, fault } = readNote(requiredNote, typed)
  if (fault) return { status: 'invalid', faults: { note: fault } }
  const act = { articleId, right: 'article.return' } as const
  return withArticle(editor, act, async (transaction, article) => {
    if (!waits.includes(article.state)) return { status: 'not-submitted' }
    await step(transaction, { editor, article, step: 'returned', note })
    return { status: 'returned' }
  })
}

/** Finds a text handed in good, as the editor saw it at `version`; it may be published. */
export async function approve(editor: Editor, words: Words): Promise<ApproveOutcome> {
  const { note, fault } = readNote(optionalNote, words.note)
  if (fault) return { status: 'invalid', faults: { note: fault } }
  const act = { articleId: words.articleId, right: 'article.approve' } as const
  return withArticle(editor, act, async (transaction, article) => {
    if (article.state !== 'submitted') return { status: 'not-submitted' }
    if (article.version !== words.version) return { status: 'stale', version: article.version }
    await step(transaction, { editor, article, step: 'approved', note })
    return { status: 'approved' }
  })
}

type Step = { editor: Editor; article: HeldArticle; step: ReviewStep; note: string }

async function step(transaction: Transaction, { editor, article, ...taken }: Step): Promise<void> {
  const revision = await revisionOf(transaction, article, editor)
  await transaction.insert(reviews).values({
    ...taken,
    articleId: article.id,
    revisionId: revision.id,
    reviewedBy: editor.id,
    reviewedAt: article.at,
  })
  const detail = { version: article.version }
  const deed = { ...articleDeed(`article.${taken.step}`, article.id), detail }
  await noteDeed(transaction, editor, deed)
  if (taken.step === 'submitted') return
  await tellWriter(transaction, editor, { kind: taken.step, article, note: taken.note })
}
