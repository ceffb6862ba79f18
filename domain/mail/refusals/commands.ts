import { db } from '@/db'
import { databaseTrouble } from '@/db/errors'
import { mailRefusals } from '@/db/schema'
import { findMailbox } from './reads'

export type RefusalOutcome = { status: 'refused' | 'unknown' | 'away' }

/**
 * No more mail from readers to the mailbox this token was made for, from now on and for ever; once
 * or many times is the same. The token is the authority: RFC 8058 has mail providers post it.
 */
export async function refuseMail(token: string): Promise<RefusalOutcome> {
  try {
    const recipient = await findMailbox(token)
    if (!recipient) return { status: 'unknown' }
    await db().insert(mailRefusals).values({ recipient }).onConflictDoNothing()
    return { status: 'refused' }
  } catch (error) {
    if (databaseTrouble(error)) return { status: 'away' }
    throw error
  }
}
