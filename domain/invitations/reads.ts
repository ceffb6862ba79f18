import { and, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { invitations } from '@/db/schema'
import { hashToken, isToken } from '@/domain/editors/token'
import type { OpenInvitation } from './invitation'

/** Asked in by somebody, not come yet, not too late: the server's own invitation is another door. */
export const isWaiting = and(
  isNotNull(invitations.invitedBy),
  isNull(invitations.acceptedAt),
  gt(invitations.expiresAt, sql`now()`),
)

export function isWaitingFor(token: string) {
  return and(isWaiting, eq(invitations.tokenHash, hashToken(token)))
}

/** Whom the link of this token asks in, and as what; null once it is used, withdrawn or too old. */
export async function findInvitation(token: string): Promise<OpenInvitation | null> {
  if (!isToken(token)) return null
  const [found] = await db()
    .select({ email: invitations.email, role: invitations.role })
    .from(invitations)
    .where(isWaitingFor(token))
    .limit(1)
  return found?.email ? { ...found, email: found.email } : null
}
