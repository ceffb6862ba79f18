import 'server-only'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { articles, editors, notices } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import type { Notice, NoticeKind } from './notice'

const mostShown = 50

/** One's own, the newest first. */
export async function listNotices(editor: Editor): Promise<Notice[]> {
  const rows = await db()
    .select({
      id: notices.id,
      kind: notices.kind,
      articleId: notices.articleId,
      title: articles.title,
      by: editors.name,
      note: notices.note,
      at: notices.at,
      readAt: notices.readAt,
    })
    .from(notices)
    .innerJoin(articles, eq(articles.id, notices.articleId))
    .leftJoin(editors, eq(editors.id, notices.noticedBy))
    .where(eq(notices.editorId, editor.id))
    .orderBy(desc(notices.at))
    .limit(mostShown)
  return rows.map(({ kind, by, readAt, ...row }) => ({
    ...row,
    kind: kind as NoticeKind,
    by: by ?? '',
    isRead: readAt !== null,
  }))
}

export async function countUnreadNotices(editor: Editor): Promise<number> {
  const [row] = await db()
    .select({ count: sql<number>`count(*)::int` })
    .from(notices)
    .where(and(eq(notices.editorId, editor.id), isNull(notices.readAt)))
  return row?.count ?? 0
}
