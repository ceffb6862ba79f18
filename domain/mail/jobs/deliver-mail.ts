import { databaseTrouble } from '@/db/errors'
import { errorText, retryDelay } from '@/domain/jobs/job'
import { maskAddresses } from '@/domain/mail/address'
import { type Composed, composeLetter } from '@/domain/mail/compose'
import type { Letter } from '@/domain/mail/letter'
import {
  type Attempt,
  beginAttempt,
  giveUpMail,
  keepMail,
  markDelivered,
  postponeMail,
} from '@/domain/mail/outbox/commands'
import { isRefused } from '@/domain/mail/refusals/reads'
import { type SendOutcome, send } from '@/domain/mail/send'

/** `kept` tells the mail's text, addresses cut short; `postponed` when it is due again. */
export type Delivery =
  | { status: 'settled' | 'given-up' }
  | { status: 'kept'; text: string }
  | { status: 'postponed'; at: Date }

type Failure = SendOutcome & { status: 'failed' }

/**
 * Tries to send a mail once. Whatever ends the process at whatever moment, the mail is still there or
 * has left: an attempt sends the same bytes under the same key as the one before.
 */
export async function deliverMail({ mailId }: { mailId: string }): Promise<Delivery> {
  const attempt = await beginAttempt(mailId)
  if (attempt instanceof Date) return { status: 'postponed', at: attempt }
  if (!attempt) return { status: 'settled' }
  if (attempt.isTooLate) return giveUp(mailId, new Error('An earlier attempt may have succeeded'))

  const composed = await compose(attempt)
  if ('status' in composed) return postpone(attempt, composed)
  const { letter, refusable } = composed
  if (refusable && (await isRefused(refusable))) return giveUp(mailId, new Error('Refused since'))

  const outcome = await send(letter)
  if (outcome.status === 'failed') return postpone(attempt, outcome)
  if (outcome.status === 'refused') return giveUp(mailId, new Error(outcome.reason))
  if (outcome.status === 'none') return keep(letter)
  await markDelivered(mailId)
  return { status: 'settled' }
}

/** What this version cannot write another may, as while an update goes from one instance to the next. */
async function compose(attempt: Attempt): Promise<Composed | Failure> {
  try {
    return await composeLetter(attempt)
  } catch (error) {
    if (databaseTrouble(error)) throw error
    return { status: 'failed', reason: errorText(error), wait: null }
  }
}

async function postpone(
  { id, attempts, isLast }: Attempt,
  { reason, wait }: Failure,
): Promise<Delivery> {
  const error = new Error(reason)
  if (isLast) return giveUp(id, error)
  const seconds = Math.max(wait ?? 0, retryDelay(attempts) / 1_000)
  const at = await postponeMail(id, seconds, error)
  return at ? { status: 'postponed', at } : { status: 'settled' }
}

async function giveUp(id: string, error: unknown): Promise<Delivery> {
  await giveUpMail(id, error)
  return { status: 'given-up' }
}

async function keep({ id, to, subject, text }: Letter): Promise<Delivery> {
  await keepMail(id)
  return { status: 'kept', text: maskAddresses(`${to}\n${subject}\n\n${text}`) }
}
