import { sql } from 'drizzle-orm'
import { shareMessages } from '@/db/schema'
import { deleteInBatches } from '@/domain/jobs/delete-in-batches'

/** The hashes of a mail serve the limits for 30 days; one still to be sent is never deleted. */
export async function forgetMessages(signal: AbortSignal): Promise<void> {
  const { createdAt, deliveredAt, givenUpAt } = shareMessages
  const isSettled = sql`coalesce(${deliveredAt}, ${givenUpAt}) is not null`
  const isOld = sql`${createdAt} < now() - interval '30 days'`
  await deleteInBatches(shareMessages, sql`${isOld} and ${isSettled}`, signal)
}
