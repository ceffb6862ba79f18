import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { mailRefusals } from '@/db/schema'
import { findSecret } from '@/domain/secrets/commands'
import { readRefusalToken } from './token'

/** The hash of the mailbox a token speaks for; null for one this site has not made. */
export async function findMailbox(token: string): Promise<Buffer | null> {
  return readRefusalToken(token, await findSecret('mailboxes'))
}

export async function isRefused(mailbox: Buffer): Promise<boolean> {
  const [found] = await db()
    .select({ recipient: mailRefusals.recipient })
    .from(mailRefusals)
    .where(eq(mailRefusals.recipient, mailbox))
    .limit(1)
  return found !== undefined
}
