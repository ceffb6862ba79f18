import { and, eq, isNull, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { jobs, mails } from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { enqueueDelivery } from '@/domain/mail/commands'
import type { RetryOutcome } from '@/domain/mail/mail-line'
import { isId } from '@/domain/text/id'

/**
 * Has a mail that waits tried at once. One that was kept for want of a way never left, so it starts
 * anew: its first attempt is still to come.
 */
export async function retryMail(editor: Editor, id: string): Promise<RetryOutcome> {
  if (!can(editor, 'outbox.retry')) return { status: 'forbidden' }
  if (!isId(id)) return { status: 'gone' }
  return db().transaction(async (transaction) => {
    const [retried] = await transaction
      .update(mails)
      .set({
        attempts: sql`case when ${mails.keptAt} is null then ${mails.attempts} else 0 end`,
        keptAt: null,
        nextAttemptAt: sql`now()`,
      })
      .where(and(eq(mails.id, id), isNull(mails.deliveredAt), isNull(mails.givenUpAt)))
      .returning({ id: mails.id })
    if (!retried) return { status: 'gone' }
    await enqueueDelivery(transaction, id)
    await hasten(transaction, id)
    await noteDeed(transaction, editor, {
      action: 'mail.retried',
      objectKind: 'mail',
      objectId: id,
    })
    return { status: 'retried' }
  })
}

/** A mail that was tried before has its job already, for later. */
async function hasten(transaction: Transaction, mailId: string): Promise<void> {
  await transaction
    .update(jobs)
    .set({ runAt: sql`now()` })
    .where(and(eq(jobs.uniqueKey, `mail-${mailId}`), isNull(jobs.failedAt), isNull(jobs.lease)))
}
