import 'server-only'
import { and, desc, eq, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { mails } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { isId } from '@/domain/text/id'
import { composeLetter } from './compose'
import type { MailLine, MailPage, MailState } from './mail-line'

const linesPerPage = 30

/**
 * The outbox, the newest mail first; null for whoever may not read it. A cursor is the id of the last
 * mail seen: ids are in the order of time.
 */
export async function listMails(
  editor: Editor,
  state: MailState | undefined,
  cursor?: string,
): Promise<MailPage | null> {
  if (!can(editor, 'outbox.read')) return null
  const isBehind = cursor && isId(cursor) ? lt(mails.id, cursor) : undefined
  const rows = await db()
    .select(lineColumns)
    .from(mails)
    .where(and(state && isIn[state], isBehind))
    .orderBy(desc(mails.id))
    .limit(linesPerPage + 1)
  const lines = rows.slice(0, linesPerPage)
  return { lines, next: rows.length > linesPerPage ? (lines.at(-1)?.id ?? null) : null }
}

/** A mail and what it says, as it will leave; its words are null once they are erased. */
export async function findMail(
  editor: Editor,
  id: string,
): Promise<(MailLine & { letter: { subject: string; text: string } | null }) | null> {
  if (!can(editor, 'outbox.read') || !isId(id)) return null
  const [row] = await db()
    .select({ ...lineColumns, payload: mails.payload })
    .from(mails)
    .where(eq(mails.id, id))
    .limit(1)
  if (!row) return null
  const { payload, ...line } = row
  return { ...line, letter: await letterOf(line, payload) }
}

async function letterOf({ id, kind, recipient }: MailLine, payload: unknown) {
  if (recipient === null) return null
  const { letter } = await composeLetter({ id, kind, recipientEmail: recipient, payload })
  return { subject: letter.subject, text: letter.text }
}

const isIn: Record<MailState, SQL | undefined> = {
  waiting: and(isNull(mails.deliveredAt), isNull(mails.givenUpAt), isNull(mails.keptAt)),
  kept: isNotNull(mails.keptAt),
  delivered: isNotNull(mails.deliveredAt),
  'given-up': isNotNull(mails.givenUpAt),
}

const lineColumns = {
  id: mails.id,
  kind: mails.kind,
  state: sql<MailState>`case
    when ${mails.deliveredAt} is not null then 'delivered'
    when ${mails.givenUpAt} is not null then 'given-up'
    when ${mails.keptAt} is not null then 'kept'
    else 'waiting'
  end`,
  recipient: mails.recipientEmail,
  createdAt: mails.createdAt,
  attempts: mails.attempts,
  nextAttemptAt: mails.nextAttemptAt,
  settledAt: sql`coalesce(${mails.deliveredAt}, ${mails.givenUpAt}, ${mails.keptAt})`.mapWith(
    mails.createdAt,
  ),
  lastError: mails.lastError,
}
