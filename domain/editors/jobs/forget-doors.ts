import { lt, sql } from 'drizzle-orm'
import { invitations, passwordLinks, sessions } from '@/db/schema'
import { deleteInBatches } from '@/domain/jobs/delete-in-batches'

const monthAgo = sql`now() - interval '30 days'`

/** Sessions that have ended, and doors that have been shut for 30 days. */
export async function forgetDoors(signal: AbortSignal): Promise<void> {
  await deleteInBatches(sessions, lt(sessions.expiresAt, sql`now()`), signal)
  await deleteInBatches(invitations, lt(invitations.expiresAt, monthAgo), signal)
  await deleteInBatches(passwordLinks, lt(passwordLinks.expiresAt, monthAgo), signal)
}
