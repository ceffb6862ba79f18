import { v7 } from 'uuid'
import type { Database, Transaction } from '@/db'
import { mails } from '@/db/schema'
import { enqueue } from '@/domain/jobs/commands'
import type { NewMail } from './mail'

/**
 * Accepts a mail in the transaction of what it belongs to: once that is committed the worker sends
 * it, for a day at most, and never twice. Returns the mail's id.
 */
export async function queueMail(transaction: Transaction, mail: NewMail): Promise<{ id: string }> {
  const id = v7()
  await transaction.insert(mails).values({ ...mail, id })
  await enqueueDelivery(transaction, id)
  return { id }
}

/** Has the worker look at a mail that waits; where it is queued already nothing is added. */
export async function enqueueDelivery(
  connection: Database | Transaction,
  mailId: string,
): Promise<void> {
  await enqueue(connection, {
    kind: 'deliver-mail',
    payload: { mailId },
    uniqueKey: `mail-${mailId}`,
  })
}
