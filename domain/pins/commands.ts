import { and, asc, eq, isNotNull, lte, ne, sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { pins } from '@/db/schema'
import { articleDeed, type HeldArticle, withArticle } from '@/domain/articles/locks/commands'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { enqueue } from '@/domain/jobs/commands'
import { timeFaultsOf } from '@/domain/publications/publication'
import { findTimeline } from '@/domain/publications/timeline/reads'
import { mostPins, type PinOutcome, type UnpinOutcome } from './pin'

type Held = { articleId: string; endsAt: Date | null }

/** Holds a story at the top of the front page, below those held already, until a time or without end. */
export async function pin(editor: Editor, { articleId, endsAt }: Held): Promise<PinOutcome> {
  const act = { articleId, right: 'article.pin' } as const
  return withArticle(editor, act, async (transaction, article) => {
    const faults = timeFaultsOf({ startsAt: null, endsAt }, article.at)
    if (faults) return { status: 'invalid', faults }
    if (!(await isLiveNews(transaction, article))) return { status: 'unpublished' }
    const others = await holdPins(transaction, { id: article.id, at: article.at })
    if (others.length >= mostPins) return { status: 'full' }
    const position = (others.at(-1)?.position ?? 0) + 1
    const pinned = { endsAt, pinnedBy: editor.id, pinnedAt: article.at }
    await transaction
      .insert(pins)
      .values({ articleId: article.id, position, ...pinned })
      .onConflictDoUpdate({ target: pins.articleId, set: pinned })
    if (endsAt) await enqueue(transaction, { kind: 'pin-end', payload: {}, runAt: endsAt })
    await note(transaction, editor, articleDeed('article.pinned', article.id))
    return { status: 'pinned' }
  })
}

export async function unpin(editor: Editor, articleId: string): Promise<UnpinOutcome> {
  const act = { articleId, right: 'article.pin' } as const
  return withArticle(editor, act, async (transaction, article) => {
    const gone = await transaction
      .delete(pins)
      .where(eq(pins.articleId, article.id))
      .returning({ id: pins.articleId })
    if (gone.length === 0) return { status: 'unchanged' }
    await note(transaction, editor, articleDeed('article.unpinned', article.id))
    return { status: 'unpinned' }
  })
}

async function isLiveNews(transaction: Transaction, article: HeldArticle): Promise<boolean> {
  if (article.kind !== 'article' || article.state === 'withdrawn') return false
  const { live } = await findTimeline(transaction, article)
  return live !== null
}

/** The pins but the article's own, in order, which nobody else changes meanwhile; those over at `at` are let go. */
async function holdPins(transaction: Transaction, { id, at }: { id: string | null; at: Date }) {
  await transaction.execute(sql`lock table ${pins} in share row exclusive mode`)
  await transaction.delete(pins).where(and(isNotNull(pins.endsAt), lte(pins.endsAt, at)))
  return transaction
    .select({ articleId: pins.articleId, position: pins.position })
    .from(pins)
    .where(id ? ne(pins.articleId, id) : undefined)
    .orderBy(asc(pins.position), asc(pins.articleId))
}

async function note(
  transaction: Transaction,
  editor: Editor,
  deed: Parameters<typeof noteDeed>[2],
): Promise<void> {
  await noteDeed(transaction, editor, deed)
  await expire(transaction, [tags.pins])
}
