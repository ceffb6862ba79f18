import { sql } from 'drizzle-orm'
import { mails } from '@/db/schema'
import { deleteInBatches } from '@/domain/jobs/delete-in-batches'

/** Thirty days after it was accepted a mail is forgotten, but never one still to be sent. */
export async function forgetMails(signal: AbortSignal): Promise<void> {
  const { createdAt, deliveredAt, givenUpAt, keptAt } = mails
  const isSettled = sql`coalesce(${deliveredAt}, ${givenUpAt}, ${keptAt}) is not null`
  const isOld = sql`${createdAt} < now() - interval '30 days'`
  await deleteInBatches(mails, sql`${isOld} and ${isSettled}`, signal)
}
