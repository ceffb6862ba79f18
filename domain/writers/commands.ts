import { and, eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { writers } from '@/db/schema'
import { articleDeed, withArticle } from '@/domain/articles/locks/commands'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { isId } from '@/domain/text/id'
import { findWriter } from './reads'
import type { Hold, HoldOutcome } from './writer'

/**
 * Says for an open form that its text is being written there, until `leaseSeconds` after the last word
 * of it. Who already writes is told of instead; they lose the text only where it is taken from them.
 */
export async function holdText(
  editor: Editor,
  { articleId, sheet, way }: Hold,
): Promise<HoldOutcome> {
  if (!isId(sheet)) return { status: 'free' }
  const act = { articleId, right: 'article.edit' } as const
  return withArticle(editor, act, async (transaction, article) => {
    const writer = await findWriter(transaction, article.id)
    const isOthers = writer !== null && writer.sheet !== sheet
    if (isOthers && way !== 'take') return { status: 'taken', writer }
    if (!writer && way === 'watch') return { status: 'free' }
    await keepWriter(transaction, article.id, { editor, sheet })
    if (isOthers && writer.editorId !== editor.id) {
      const detail = { from: writer.editorId }
      await noteDeed(transaction, editor, {
        ...articleDeed('article.taken-over', articleId),
        detail,
      })
    }
    return { status: 'held' }
  })
}

/** The form is closed: others may write at once. */
export async function letGo(editor: Editor, articleId: string, sheet: string): Promise<void> {
  if (!isId(articleId) || !isId(sheet)) return
  const isThis = and(eq(writers.articleId, articleId), eq(writers.sheet, sheet))
  await db()
    .delete(writers)
    .where(and(isThis, eq(writers.editorId, editor.id)))
}

/** In the transaction of a save: whoever saves writes. */
export async function keepWriter(
  transaction: Transaction,
  articleId: string,
  { editor, sheet }: { editor: Pick<Editor, 'id'>; sheet: string },
): Promise<void> {
  const at = sql`clock_timestamp()`
  const since = sql`case when ${writers.sheet} = ${sheet} then ${writers.since} else ${at} end`
  await transaction
    .insert(writers)
    .values({ articleId, editorId: editor.id, sheet, since: at, seenAt: at })
    .onConflictDoUpdate({
      target: writers.articleId,
      set: { editorId: editor.id, sheet, since, seenAt: at },
    })
}
