import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import { db } from '@/db'
import { mails } from '@/db/schema'
import { errorText } from '@/domain/jobs/job'
import { maskAddresses } from '@/domain/mail/address'
import { enqueueDelivery } from '@/domain/mail/commands'
import type { StoredMail } from '@/domain/mail/compose'

/** Resend keeps an idempotency key for 24 hours: no further attempt may come after that. */
const keyEnd = sql`${mails.firstAttemptAt} + interval '24 hours'`
const dayEnd = sql`${keyEnd} - interval '10 minutes'`
const isWaiting = and(isNull(mails.deliveredAt), isNull(mails.givenUpAt), isNull(mails.keptAt))

/** An attempt that has begun. */
export type Attempt = StoredMail & {
  attempts: number
  /** The day in which a mail is tried is over. */
  isLast: boolean
  /** An earlier attempt may have succeeded, and its key is forgotten: sending could be sending twice. */
  isTooLate: boolean
}

/**
 * Begins the next attempt of a mail that is due. It counts although the process may die of it: the
 * provider may have taken the mail. Null for a mail that is settled; a date for one due later.
 */
export async function beginAttempt(id: string): Promise<Attempt | Date | null> {
  const [begun] = await db()
    .update(mails)
    .set({
      attempts: sql`${mails.attempts} + 1`,
      firstAttemptAt: sql`case ${mails.attempts} when 0 then now() else ${mails.firstAttemptAt} end`,
    })
    .where(and(eq(mails.id, id), isWaiting, lte(mails.nextAttemptAt, sql`now()`)))
    .returning({
      id: mails.id,
      kind: mails.kind,
      recipientEmail: sql<string>`${mails.recipientEmail}`,
      payload: mails.payload,
      attempts: mails.attempts,
      isLast: sql<boolean>`now() >= ${dayEnd}`,
      isTooLate: sql<boolean>`${mails.attempts} > 1 and now() >= ${keyEnd}`,
    })
  return begun ?? (await findNextAttempt(id))
}

/** Left: address and content are erased. */
export async function markDelivered(id: string): Promise<void> {
  await settle(id, { ...erased, deliveredAt: sql`now()`, lastError: null })
}

/** Not left, and never will: address and content are erased, the reason stays. */
export async function giveUpMail(id: string, error: unknown): Promise<void> {
  await settle(id, { ...erased, givenUpAt: sql`now()`, lastError: reasonText(error) })
}

/** Not left for want of a way: everything stays readable. */
export async function keepMail(id: string): Promise<void> {
  await settle(id, { keptAt: sql`now()` })
}

/** Due again in so many seconds, at the latest when the day is over; returns when. */
export async function postponeMail(id: string, wait: number, error: unknown): Promise<Date | null> {
  const [row] = await db()
    .update(mails)
    .set({
      nextAttemptAt: sql`least(now() + make_interval(secs => ${wait}), ${dayEnd})`,
      lastError: reasonText(error),
    })
    .where(and(eq(mails.id, id), isWaiting))
    .returning({ at: mails.nextAttemptAt })
  return row?.at ?? null
}

/** Queues the job of each mail that is due and may have lost it; one that has its job keeps it. */
export async function requeueMails(): Promise<void> {
  const due = await db()
    .select({ id: mails.id })
    .from(mails)
    .where(and(isWaiting, lte(mails.nextAttemptAt, sql`now()`)))
    .orderBy(mails.nextAttemptAt)
    .limit(1_000)
  for (const { id } of due) await enqueueDelivery(db(), id)
}

const erased = { recipientEmail: null, payload: null }

async function settle(id: string, values: PgUpdateSetSource<typeof mails>): Promise<void> {
  await db()
    .update(mails)
    .set(values)
    .where(and(eq(mails.id, id), isWaiting))
}

async function findNextAttempt(id: string): Promise<Date | null> {
  const [row] = await db()
    .select({ at: mails.nextAttemptAt })
    .from(mails)
    .where(and(eq(mails.id, id), isWaiting))
    .limit(1)
  return row?.at ?? null
}

/** Providers quote the address they refuse. */
function reasonText(error: unknown): string {
  return maskAddresses(errorText(error))
}
