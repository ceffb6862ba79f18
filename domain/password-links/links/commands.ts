import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { passwordLinks } from '@/db/schema'
import { createToken } from '@/domain/editors/token'
import { queueMail } from '@/domain/mail/commands'
import { storedSettings } from '@/domain/settings/reads'
import { siteSettings } from '@/domain/settings/settings'
import { env } from '@/env'

export type LinkOwner = { id: string; name: string; email: string }

/**
 * Mails a person the address, good for an hour and for one use, at which they set a new password; any
 * older one stops working. Returns the address.
 */
export async function makeLink(transaction: Transaction, owner: LinkOwner): Promise<string> {
  const { token, tokenHash } = createToken()
  await transaction
    .delete(passwordLinks)
    .where(and(eq(passwordLinks.editorId, owner.id), isNull(passwordLinks.usedAt)))
  await transaction
    .insert(passwordLinks)
    .values({ editorId: owner.id, tokenHash, expiresAt: sql`now() + interval '1 hour'` })
  const link = `${env().siteUrl}/dat-lai-mat-khau/${token}`
  const { name: siteName } = await storedSettings(transaction, siteSettings)
  await queueMail(transaction, {
    kind: 'password-reset',
    recipientEmail: owner.email,
    payload: { siteName, name: owner.name, link },
  })
  return link
}
