import { v7 } from 'uuid'
import type { Transaction } from '@/db'
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
  await enqueue(transaction, {
    kind: 'deliver-mail',
    payload: { mailId: id },
    uniqueKey: `mail-${id}`,
  })
  return { id }
}
