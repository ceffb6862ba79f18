import { sql } from 'drizzle-orm'
import { db } from '@/db'
import { mails } from '@/db/schema'
import { deliverMail } from '@/domain/mail/jobs/deliver-mail'
import { recordShare, type ShareOutcome } from '@/domain/shares/commands'
import { findShareKeys } from '@/domain/shares/keys'
import type { ShareFields } from '@/domain/shares/share-input'
import { createShareToken } from '@/domain/shares/token'
import { networkOf, type Visitor } from '@/domain/visits/visit'
import { emptyTables } from './empty-tables'

export const words: ShareFields = {
  senderName: 'Nguyễn Thị Hồng',
  senderEmail: 'hong@example.vn',
  recipientEmail: 'ban@example.vn',
  subject: 'Bài này hay',
  content: 'Chào anh,\nanh đọc nhé.',
}

/** Somebody at that address. */
export function visitorAt(address: string): Visitor {
  const network = networkOf(address)
  if (!network) throw new Error(`${address} is no address`)
  return { network, userAgent: 'Firefox' }
}

/** A token given out ten seconds ago. */
export async function tokenFor(articleId: string, visitor: Visitor, secondsAgo = 10) {
  const keys = await findShareKeys()
  if (!keys) throw new Error('No keys')
  const scope = { articleId, network: visitor.network, key: keys.share }
  return createShareToken(scope, Date.now() - secondsAgo * 1_000)
}

/** A whole share with a token of its own: from that address, with those words instead of the usual. */
export async function share(
  articleId: string,
  address: string,
  typed: Partial<ShareFields> = {},
): Promise<ShareOutcome> {
  const visitor = visitorAt(address)
  const token = await tokenFor(articleId, visitor)
  return recordShare(visitor, { articleId, token, typed: { ...words, ...typed } })
}

export async function emptyOutbox(): Promise<void> {
  await emptyTables('mails', 'share_messages', 'mail_refusals', 'jobs')
}

/** What the worker would do with every waiting mail that is due. */
export async function deliverAll(): Promise<void> {
  const waiting = sql`coalesce(delivered_at, given_up_at, kept_at) is null`
  const rows = await db().select({ id: mails.id }).from(mails).where(waiting)
  for (const { id } of rows) await deliverMail({ mailId: id })
}

/** As if so many hours had passed since every mail was accepted, and each were due. */
export async function ageMails(hours: number): Promise<void> {
  const ago = sql`${hours} * interval '1 hour'`
  await db()
    .update(mails)
    .set({
      createdAt: sql`${mails.createdAt} - ${ago}`,
      firstAttemptAt: sql`${mails.firstAttemptAt} - ${ago}`,
      nextAttemptAt: sql`now()`,
    })
}

export async function onlyMail() {
  const [mail, ...others] = await db().select().from(mails)
  if (!mail || others.length > 0) throw new Error(`${others.length + 1} mails instead of one`)
  return mail
}
