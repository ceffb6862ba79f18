import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { dismissals, notices } from '@/db/schema'
import type { HeldArticle } from '@/domain/articles/locks/commands'
import type { Editor } from '@/domain/editors/editor'
import { isId } from '@/domain/text/id'
import type { NoticeKind } from './notice'

type News = { kind: NoticeKind; article: HeldArticle; note?: string }

/** Tells the writer, in the newsroom and by mail, what somebody else did with their text. */
export async function tellWriter(
  transaction: Transaction,
  editor: Editor,
  { kind, article, note = '' }: News,
): Promise<void> {
  const writer = article.createdBy
  if (writer === null || writer === editor.id) return
  const [gone] = await transaction
    .select({ editorId: dismissals.editorId })
    .from(dismissals)
    .where(eq(dismissals.editorId, writer))
  if (gone) return
  await transaction.insert(notices).values({
    editorId: writer,
    kind,
    articleId: article.id,
    note,
    noticedBy: editor.id,
    at: article.at,
  })
}

/** Only one's own notices can be read; the others asked for are left alone. */
export async function readNotices(editor: Editor, ids: readonly string[]): Promise<void> {
  const asked = ids.filter(isId)
  if (asked.length === 0) return
  await db()
    .update(notices)
    .set({ readAt: sql`now()` })
    .where(and(eq(notices.editorId, editor.id), inArray(notices.id, asked), isNull(notices.readAt)))
}
