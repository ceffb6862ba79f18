import { and, eq, notExists, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { dismissals, editors, invitations } from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import { type Account, type Editor, readAccount } from '@/domain/editors/editor'
import { hashPassword } from '@/domain/editors/password'
import { trustWithSections } from '@/domain/editors/people/commands'
import { lockOwners, lockPeople } from '@/domain/editors/people/reads'
import { siteWords } from '@/domain/editors/reads'
import { can } from '@/domain/editors/rights'
import { createToken } from '@/domain/editors/token'
import { queueMail } from '@/domain/mail/commands'
import { clearSecondFactor } from '@/domain/second-factors/commands'
import { storedSettings } from '@/domain/settings/reads'
import { siteSettings } from '@/domain/settings/settings'
import { isId } from '@/domain/text/id'
import { env } from '@/env'
import type { AcceptOutcome, Invite, InviteOutcome, TakeBackOutcome } from './invitation'
import { findInvitation, isWaiting, isWaitingFor } from './reads'

/**
 * Asks somebody in, by mail, for 7 days and one use; an older invitation of the same address stops
 * working. The role is kept here: whoever comes cannot choose it.
 */
export async function invite(actor: Editor, { email, trust }: Invite): Promise<InviteOutcome> {
  if (!can(actor, 'people.change')) return { status: 'forbidden' }
  const { token, tokenHash } = createToken()
  const link = `${env().siteUrl}/moi/${token}`
  return db().transaction(async (transaction) => {
    if (!(await lockOwners(transaction, actor)).mayAct) return { status: 'forbidden' }
    if (await isMember(transaction, email)) return { status: 'member' }
    await transaction.delete(invitations).where(and(isWaiting, eq(invitations.email, email)))
    const [row] = await transaction
      .insert(invitations)
      .values({
        ...{ tokenHash, email, invitedBy: actor.id },
        ...{ role: trust.role, sectionIds: trust.sectionIds },
        expiresAt: sql`now() + interval '7 days'`,
      })
      .returning({ id: invitations.id })
    await announce(transaction, { actor, link, invite: { email, trust }, id: row?.id })
    return { status: 'invited', email, link }
  })
}

/** The link that was sent opens nothing any more. */
export async function takeBackInvitation(actor: Editor, id: string): Promise<TakeBackOutcome> {
  if (!can(actor, 'people.change')) return { status: 'forbidden' }
  if (!isId(id)) return { status: 'gone' }
  return db().transaction(async (transaction) => {
    const taken = await transaction
      .delete(invitations)
      .where(and(isWaiting, eq(invitations.id, id)))
      .returning({ email: invitations.email })
    if (taken.length === 0) return { status: 'gone' }
    await noteDeed(transaction, actor, {
      action: 'invitation.taken-back',
      objectKind: 'invitation',
      objectId: id,
    })
    return { status: 'taken-back' }
  })
}

/**
 * Makes the account of whoever holds the link, with the address and the role the invitation names: of
 * any number of attempts at most one succeeds. `gone` when it is used, withdrawn or too old.
 */
export async function acceptInvitation(
  token: string,
  sent: Omit<Account, 'email'>,
): Promise<AcceptOutcome> {
  const invitation = await findInvitation(token)
  if (!invitation) return { status: 'gone' }
  const read = readAccount({ ...sent, email: invitation.email }, await siteWords())
  if ('faults' in read) return { status: 'invalid', faults: read.faults }

  const passwordHash = await hashPassword(sent.password)
  return db().transaction(async (transaction) => {
    await lockPeople(transaction)
    const [spent] = await transaction
      .update(invitations)
      .set({ acceptedAt: sql`now()` })
      .where(isWaitingFor(token))
      .returning()
    if (!spent) return { status: 'gone' }
    const editorId = await enrol(transaction, { ...read.account, passwordHash, role: spent.role })
    if (!editorId) return { status: 'gone' }
    await trustWithSections(transaction, editorId, spent.sectionIds)
    const isSpent = eq(invitations.id, spent.id)
    await transaction.update(invitations).set({ acceptedBy: editorId }).where(isSpent)
    await noteDeed(transaction, { id: editorId }, joined(editorId))
    return { status: 'accepted', editorId }
  })
}

type NewEditor = Pick<typeof editors.$inferInsert, 'email' | 'name' | 'passwordHash' | 'role'>

/** One who was dismissed comes back to the same account; null where somebody is here already. */
async function enrol(transaction: Transaction, person: NewEditor): Promise<string | null> {
  const dismissal = transaction.select().from(dismissals).where(eq(dismissals.editorId, editors.id))
  const [editor] = await transaction
    .insert(editors)
    .values(person)
    .onConflictDoUpdate({
      target: editors.email,
      set: person,
      setWhere: sql`exists ${dismissal}`,
    })
    .returning({ id: editors.id })
  if (!editor) return null
  await clearSecondFactor(transaction, editor.id)
  await transaction.delete(dismissals).where(eq(dismissals.editorId, editor.id))
  return editor.id
}

async function isMember(transaction: Transaction, email: string): Promise<boolean> {
  const dismissal = transaction.select().from(dismissals).where(eq(dismissals.editorId, editors.id))
  const found = await transaction
    .select({ id: editors.id })
    .from(editors)
    .where(and(eq(editors.email, email), notExists(dismissal)))
  return found.length > 0
}

type Announcement = { actor: Editor; link: string; invite: Invite; id: string | undefined }

async function announce(
  transaction: Transaction,
  { actor, link, invite: { email, trust }, id }: Announcement,
): Promise<void> {
  const { name: siteName } = await storedSettings(transaction, siteSettings)
  await queueMail(transaction, {
    kind: 'invitation',
    recipientEmail: email,
    payload: { siteName, inviterName: actor.name, role: trust.role, link },
  })
  await noteDeed(transaction, actor, {
    action: 'invitation.sent',
    objectKind: 'invitation',
    objectId: id,
    detail: { email, role: trust.role },
  })
}

function joined(editorId: string) {
  return { action: 'invitation.accepted', objectKind: 'editor', objectId: editorId }
}
