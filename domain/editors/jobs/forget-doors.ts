import { lt, sql } from 'drizzle-orm'
import {
  challenges,
  devices,
  enrolments,
  invitations,
  passwordLinks,
  sessions,
  tries,
} from '@/db/schema'
import { deleteInBatches } from '@/domain/jobs/delete-in-batches'

const monthAgo = sql`now() - interval '30 days'`

/** As long as the browser itself keeps what makes it a known one: see auth.ts. */
const deviceAge = sql`now() - interval '400 days'`

/** What has ended by itself, doors that have been shut for 30 days, browsers nobody comes with any more. */
export async function forgetDoors(signal: AbortSignal): Promise<void> {
  await deleteInBatches(tries, lt(tries.endsAt, sql`now()`), signal)
  await deleteInBatches(challenges, lt(challenges.expiresAt, sql`now()`), signal)
  await deleteInBatches(
    enrolments,
    lt(enrolments.createdAt, sql`now() - interval '1 hour'`),
    signal,
  )
  await deleteInBatches(devices, lt(devices.seenAt, deviceAge), signal)
  await deleteInBatches(sessions, lt(sessions.expiresAt, sql`now()`), signal)
  await deleteInBatches(invitations, lt(invitations.expiresAt, monthAgo), signal)
  await deleteInBatches(passwordLinks, lt(passwordLinks.expiresAt, monthAgo), signal)
}
