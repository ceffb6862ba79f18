import { sql } from 'drizzle-orm'
import { shareMessages } from '@/db/schema'
import { deleteInBatches } from '@/domain/jobs/delete-in-batches'

/** The hashes serve the limits for 30 days; the mail itself is forgotten by the outbox. */
export async function forgetMessages(signal: AbortSignal): Promise<void> {
  const isOld = sql`${shareMessages.createdAt} < now() - interval '30 days'`
  await deleteInBatches(shareMessages, isOld, signal)
}
