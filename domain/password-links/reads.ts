import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { passwordLinks } from '@/db/schema'
import { hashToken, isToken } from '@/domain/editors/token'

export function isOpen(token: string) {
  return and(
    eq(passwordLinks.tokenHash, hashToken(token)),
    isNull(passwordLinks.usedAt),
    gt(passwordLinks.expiresAt, sql`now()`),
  )
}

export async function isLinkOpen(token: string): Promise<boolean> {
  if (!isToken(token)) return false
  const [found] = await db()
    .select({ id: passwordLinks.id })
    .from(passwordLinks)
    .where(isOpen(token))
    .limit(1)
  return found !== undefined
}
