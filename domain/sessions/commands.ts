import { and, eq, lt, sql } from 'drizzle-orm'
import { v4 } from 'uuid'
import { db, type Transaction } from '@/db'
import { sessions } from '@/db/schema'
import { cleanLine } from '@/domain/text/normalise'
import { sessionDays } from './standing'

const longestUserAgent = 500

/** A new session, good for 30 days. Its id is random: one made of the time could be guessed nearer. */
export async function openSession(
  transaction: Transaction,
  editorId: string,
  userAgent: string,
): Promise<string> {
  const id = v4()
  await transaction.insert(sessions).values({
    id,
    editorId,
    userAgent: cleanLine(userAgent.slice(0, longestUserAgent)),
    expiresAt: sql`now() + make_interval(days => ${sessionDays})`,
  })
  return id
}

/** Signs out everywhere: whatever cookie is left opens nothing from the commit on. */
export async function endSessions(transaction: Transaction, editorId: string): Promise<void> {
  await transaction.delete(sessions).where(eq(sessions.editorId, editorId))
}

/** Remembers that the session is in use, to the minute. */
export async function noteSeen(sessionId: string): Promise<void> {
  await db()
    .update(sessions)
    .set({ seenAt: sql`now()` })
    .where(and(eq(sessions.id, sessionId), lt(sessions.seenAt, sql`now() - interval '1 minute'`)))
}
