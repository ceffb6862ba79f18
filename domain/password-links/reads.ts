import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { editors, passwordLinks } from '@/db/schema'
import { hashToken, isToken } from '@/domain/editors/token'

export function isOpen(token: string) {
  return and(
    eq(passwordLinks.tokenHash, hashToken(token)),
    isNull(passwordLinks.usedAt),
    gt(passwordLinks.expiresAt, sql`now()`),
  )
}

/** Whose password the link sets, as far as their new one must not be guessed from it. */
export async function findLinkOwner(
  token: string,
): Promise<{ email: string; name: string } | null> {
  if (!isToken(token)) return null
  const [found] = await db()
    .select({ email: editors.email, name: editors.name })
    .from(passwordLinks)
    .innerJoin(editors, eq(editors.id, passwordLinks.editorId))
    .where(isOpen(token))
    .limit(1)
  return found ?? null
}

export async function isLinkOpen(token: string): Promise<boolean> {
  return (await findLinkOwner(token)) !== null
}
