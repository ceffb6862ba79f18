import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { dismissals, editors, notices } from '@/db/schema'
import type { HeldArticle } from '@/domain/articles/locks/commands'
import type { Editor } from '@/domain/editors/editor'
import { queueMail } from '@/domain/mail/commands'
import { storedSettings } from '@/domain/settings/reads'
import { siteSettings } from '@/domain/settings/settings'
import { isId } from '@/domain/text/id'
import type { NoticeKind } from './notice'

type News = { kind: NoticeKind; article: HeldArticle; note?: string }

/** Tells the writer, in the newsroom and by mail, what somebody else did with their text. */
export async function tellWriter(
  transaction: Transaction,
  editor: Editor,
  { kind, article, note = '' }: News,
): Promise<void> {
  if (article.createdBy === null || article.createdBy === editor.id) return
  const writer = await findWriter(transaction, article.createdBy)
  if (!writer) return
  await transaction.insert(notices).values({
    editorId: writer.id,
    kind,
    articleId: article.id,
    note,
    noticedBy: editor.id,
    at: article.at,
  })
  const { name: siteName } = await storedSettings(transaction, siteSettings)
  const told = { kind, note, articleId: article.id, title: article.title }
  await queueMail(transaction, {
    kind: 'review',
    recipientEmail: writer.email,
    payload: { ...told, siteName, name: writer.name, by: editor.name },
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

/** Null for who works here no more. */
async function findWriter(transaction: Transaction, id: string) {
  const [writer] = await transaction
    .select({ id: editors.id, name: editors.name, email: editors.email })
    .from(editors)
    .leftJoin(dismissals, eq(dismissals.editorId, editors.id))
    .where(and(eq(editors.id, id), isNull(dismissals.editorId)))
    .limit(1)
  return writer ?? null
}
