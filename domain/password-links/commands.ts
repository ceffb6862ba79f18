import { and, eq, isNull, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { audit, dismissals, editors, firstOwner, invitations, passwordLinks } from '@/db/schema'
import { emailSchema } from '@/domain/editors/editor'
import { hashPassword } from '@/domain/editors/password'
import { type PasswordFault, passwordFault } from '@/domain/editors/password-rule'
import { lockPeople } from '@/domain/editors/people/reads'
import { siteWords } from '@/domain/editors/reads'
import { createToken } from '@/domain/editors/token'
import { enqueue } from '@/domain/jobs/commands'
import { clearSecondFactor } from '@/domain/second-factors/commands'
import { endSessions } from '@/domain/sessions/commands'
import { claimTry } from '@/domain/tries/commands'
import { env } from '@/env'
import { t } from '@/messages'
import type { RequestOutcome } from './password-link'
import { findLinkOwner, isOpen } from './reads'

/**
 * Lets an owner back in, by order of whoever rules the server: makes the editor of this address an
 * owner, or adds one, undoes a dismissal, removes the second factor and the password, ends all
 * sessions. Returns the address, good for an hour and for one use, at which a new password is set;
 * null when `email` is no e-mail address.
 */
export async function ownerLink(email: string): Promise<string | null> {
  const address = emailSchema.safeParse(email)
  if (!address.success) return null
  const { token, tokenHash } = createToken()
  await db().transaction(async (transaction) => {
    const editorId = await letIn(transaction, address.data)
    await transaction
      .insert(passwordLinks)
      .values({ editorId, tokenHash, expiresAt: sql`now() + interval '1 hour'` })
  })
  return `${env().siteUrl}/dat-lai-mat-khau/${token}`
}

export type PasswordOutcome =
  | { status: 'set' }
  | { status: 'gone' }
  | { status: 'invalid'; fault: PasswordFault }

/**
 * Sets the password of whom the one-time link was made for, and ends all their sessions. `gone` when
 * the token is unknown, used or over an hour old: of any number of attempts at most one succeeds.
 */
export async function setPassword(token: string, password: string): Promise<PasswordOutcome> {
  const owner = await findLinkOwner(token)
  if (!owner) return { status: 'gone' }
  const fault = passwordFault(password, [owner.email, owner.name, ...(await siteWords())])
  if (fault) return { status: 'invalid', fault }

  const passwordHash = await hashPassword(password)
  return db().transaction(async (transaction) => {
    const editorId = await spendLink(transaction, token)
    if (!editorId) return { status: 'gone' }
    await transaction.update(editors).set({ passwordHash }).where(eq(editors.id, editorId))
    await endSessions(transaction, editorId)
    await transaction
      .insert(audit)
      .values({ editorId, action: 'password.set', objectKind: 'editor', objectId: editorId })
    return { status: 'set' }
  })
}

async function spendLink(transaction: Transaction, token: string): Promise<string | null> {
  const [used] = await transaction
    .update(passwordLinks)
    .set({ usedAt: sql`now()` })
    .where(isOpen(token))
    .returning({ editorId: passwordLinks.editorId })
  return used?.editorId ?? null
}

async function letIn(transaction: Transaction, email: string): Promise<string> {
  await lockPeople(transaction)
  const editorId = await makeOwner(transaction, email)
  await transaction.delete(dismissals).where(eq(dismissals.editorId, editorId))
  await endSessions(transaction, editorId)
  await clearSecondFactor(transaction, editorId)
  await transaction
    .delete(passwordLinks)
    .where(and(eq(passwordLinks.editorId, editorId), isNull(passwordLinks.usedAt)))
  await closeSetUp(transaction, editorId)
  await transaction
    .insert(audit)
    .values({ action: 'owner.let-in', objectKind: 'editor', objectId: editorId })
  return editorId
}

async function makeOwner(transaction: Transaction, email: string): Promise<string> {
  const asOwner = { role: 'owner' as const, passwordHash: null }
  const [owner] = await transaction
    .insert(editors)
    .values({ email, name: t('owner.name'), ...asOwner })
    .onConflictDoUpdate({ target: editors.email, set: asOwner })
    .returning({ id: editors.id })
  if (!owner) throw new Error('No owner was written')
  return owner.id
}

/** A site with an owner needs no first one. */
async function closeSetUp(transaction: Transaction, editorId: string): Promise<void> {
  await transaction.insert(firstOwner).values({ editorId }).onConflictDoNothing()
  await transaction
    .delete(invitations)
    .where(and(isNull(invitations.invitedBy), isNull(invitations.acceptedAt)))
}

/**
 * Answers the same at once, whoever asks: the worker finds out later whether there is such an editor,
 * and mails them a link. Three an hour for an address, twenty for a network.
 */
export async function requestLink(sent: {
  email: string
  network: string
}): Promise<RequestOutcome> {
  const email = emailSchema.safeParse(sent.email)
  if (!email.success) return { status: 'invalid' }
  const mayAsk = await claimTry([
    { kind: 'password-request', who: [email.data], most: 3, minutes: 60 },
    { kind: 'password-request.network', who: [sent.network], most: 20, minutes: 60 },
  ])
  if (mayAsk) await enqueue(db(), { kind: 'password-request', payload: { email: email.data } })
  return { status: 'asked' }
}
