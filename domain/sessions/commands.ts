import { and, eq, lt, sql } from 'drizzle-orm'
import { v4 } from 'uuid'
import { db, type Transaction } from '@/db'
import { challenges, devices, dismissals, editors, sessions } from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { isId } from '@/domain/text/id'
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

/**
 * Signs out everywhere: whatever cookie is left opens nothing from the commit on. Takes the editor's
 * row first, as signing in does, so that nobody slips in while it happens.
 */
export async function endSessions(transaction: Transaction, editorId: string): Promise<void> {
  await lockEditor(transaction, editorId)
  await transaction.delete(challenges).where(eq(challenges.editorId, editorId))
  await transaction.delete(sessions).where(eq(sessions.editorId, editorId))
}

/** The editor as they stand, and nobody else changes them until the transaction ends; null if dismissed. */
export async function lockEditor(
  transaction: Transaction,
  editorId: string,
): Promise<{ passwordHash: string | null } | null> {
  const [editor] = await transaction
    .select({ passwordHash: editors.passwordHash })
    .from(editors)
    .where(eq(editors.id, editorId))
    .for('update')
  const [dismissal] = await transaction
    .select({ editorId: dismissals.editorId })
    .from(dismissals)
    .where(eq(dismissals.editorId, editorId))
  return editor && !dismissal ? editor : null
}

/** Remembers that the session is in use, to the minute. */
export async function noteSeen(sessionId: string): Promise<void> {
  await db()
    .update(sessions)
    .set({ seenAt: sql`now()` })
    .where(and(eq(sessions.id, sessionId), lt(sessions.seenAt, sql`now() - interval '1 minute'`)))
}

/** Ends one session of this person; false where it is not theirs or over already. */
export async function endSession(editor: Pick<Editor, 'id'>, sessionId: string): Promise<boolean> {
  if (!isId(sessionId)) return false
  const ended = await db()
    .delete(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.editorId, editor.id)))
    .returning({ id: sessions.id })
  return ended.length > 0
}

/** Ends all of a person's sessions, on every device: those known are strangers again. */
export async function signOutEverywhere(editor: Pick<Editor, 'id'>): Promise<void> {
  await db().transaction(async (transaction) => {
    await endSessions(transaction, editor.id)
    await transaction.delete(devices).where(eq(devices.editorId, editor.id))
    await noteDeed(transaction, editor, {
      action: 'sessions.ended',
      objectKind: 'editor',
      objectId: editor.id,
    })
  })
}
