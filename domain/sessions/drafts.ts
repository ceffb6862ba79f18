import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { sessions } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { isOpen } from './reads'
import type { ListedSession } from './standing'

/** Where a person is signed in, the session seen last first. */
export async function listSessions({ id }: Editor): Promise<ListedSession[]> {
  return db()
    .select({
      id: sessions.id,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.editorId, id), isOpen))
    .orderBy(desc(sessions.seenAt))
    .limit(100)
}
