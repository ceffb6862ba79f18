import { and, eq, isNull, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import {
  audit,
  dismissals,
  editors,
  firstOwner,
  invitations,
  passwordLinks,
  sessions,
} from '@/db/schema'
import { emailSchema } from '@/domain/editors/editor'
import { hashPassword } from '@/domain/editors/password'
import { passwordSchema } from '@/domain/editors/password-rule'
import { createToken } from '@/domain/editors/token'
import { env } from '@/env'
import { t } from '@/messages'
import { isLinkOpen, isOpen } from './reads'

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

export type PasswordOutcome = { status: 'set' } | { status: 'gone' } | { status: 'invalid' }

/**
 * Sets the password of whom the one-time link was made for, and ends all their sessions. `gone` when
 * the token is unknown, used or over an hour old: of any number of attempts at most one succeeds.
 */
export async function setPassword(token: string, password: string): Promise<PasswordOutcome> {
  const parsed = passwordSchema.safeParse(password)
  if (!parsed.success) return { status: 'invalid' }
  if (!(await isLinkOpen(token))) return { status: 'gone' }

  const passwordHash = await hashPassword(parsed.data)
  return db().transaction(async (transaction) => {
    const editorId = await spendLink(transaction, token)
    if (!editorId) return { status: 'gone' }
    await transaction.update(editors).set({ passwordHash }).where(eq(editors.id, editorId))
    await transaction.delete(sessions).where(eq(sessions.editorId, editorId))
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
  const editorId = await makeOwner(transaction, email)
  await transaction.delete(dismissals).where(eq(dismissals.editorId, editorId))
  await transaction.delete(sessions).where(eq(sessions.editorId, editorId))
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
  const asOwner = { role: 'owner' as const, passwordHash: null, totpSecret: null }
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
