import { eq, inArray, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { devices, dismissals, editorSections, editors, sections, settings } from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor, Role } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { makeLink } from '@/domain/password-links/links/commands'
import { clearSecondFactor } from '@/domain/second-factors/commands'
import { endSessions } from '@/domain/sessions/commands'
import { isId } from '@/domain/text/id'
import type {
  ChangeOutcome,
  DemandOutcome,
  DismissOutcome,
  ResetOutcome,
  ReturnOutcome,
  RolesOutcome,
  Trust,
} from './person'
import { lockOwners, lockPerson, type Owners, type Standing } from './reads'

const forbidden = { status: 'forbidden' } as const
const gone = { status: 'gone' } as const

/** Gives a person another role, or an editor other sections; they sign in anew, with the new rights. */
export async function changeTrust(
  actor: Editor,
  { editorId, trust }: { editorId: string; trust: Trust },
): Promise<ChangeOutcome> {
  return change(actor, editorId, async (transaction, { person, owners }) => {
    if (person.isDismissed) return gone
    if (isSame(person, trust)) return { status: 'unchanged' }
    if (trust.role !== 'owner' && owners.isLast(editorId)) return { status: 'last-owner' }
    await transaction.update(editors).set({ role: trust.role }).where(eq(editors.id, editorId))
    await trustWithSections(transaction, editorId, trust.sectionIds)
    await endSessions(transaction, editorId)
    await note(transaction, actor, {
      action: 'editor.changed',
      editorId,
      from: person.role,
      to: trust.role,
    })
    return { status: 'changed' }
  })
}

/** Lets a person in no more, from this moment on; what they wrote stays under their name. */
export async function dismiss(actor: Editor, editorId: string): Promise<DismissOutcome> {
  return change(actor, editorId, async (transaction, { person, owners }) => {
    if (person.isDismissed) return gone
    if (owners.isLast(editorId)) return { status: 'last-owner' }
    await transaction.insert(dismissals).values({ editorId, dismissedBy: actor.id })
    await endSessions(transaction, editorId)
    await transaction.delete(devices).where(eq(devices.editorId, editorId))
    await note(transaction, actor, { action: 'editor.dismissed', editorId })
    return { status: 'dismissed' }
  })
}

/** Undoes a dismissal: the person signs in with the password they had. */
export async function letBackIn(actor: Editor, editorId: string): Promise<ReturnOutcome> {
  return change(actor, editorId, async (transaction, { person }) => {
    if (!person.isDismissed) return gone
    await transaction.delete(dismissals).where(eq(dismissals.editorId, editorId))
    await note(transaction, actor, { action: 'editor.let-back-in', editorId })
    return { status: 'back' }
  })
}

/** The old password opens nothing any more; the person is sent a link at which to set a new one. */
export async function demandPassword(actor: Editor, editorId: string): Promise<DemandOutcome> {
  return change(actor, editorId, async (transaction, { person }) => {
    if (person.isDismissed) return gone
    await transaction.update(editors).set({ passwordHash: null }).where(eq(editors.id, editorId))
    await endSessions(transaction, editorId)
    const link = await makeLink(transaction, { ...person, id: editorId })
    await note(transaction, actor, { action: 'password.demanded', editorId })
    return { status: 'demanded', link }
  })
}

/** For one who has lost both the device and the recovery codes; their password still counts. */
export async function resetSecondFactor(actor: Editor, editorId: string): Promise<ResetOutcome> {
  return change(actor, editorId, async (transaction) => {
    await clearSecondFactor(transaction, editorId)
    await endSessions(transaction, editorId)
    await note(transaction, actor, { action: 'second-factor.reset', editorId })
    return { status: 'reset' }
  })
}

/** Of which roles a second factor is demanded; who has none sets one up before anything else. */
export async function demandSecondFactor(actor: Editor, roles: Role[]): Promise<RolesOutcome> {
  if (!can(actor, 'people.change')) return forbidden
  return db().transaction(async (transaction) => {
    if (!(await lockOwners(transaction, actor)).mayAct) return forbidden
    const row = { value: roles, updatedBy: actor.id, updatedAt: sql`now()` }
    await transaction
      .insert(settings)
      .values({ name: 'secondFactorRoles', ...row })
      .onConflictDoUpdate({ target: settings.name, set: row })
    await noteDeed(transaction, actor, {
      action: 'second-factor.demanded',
      objectKind: 'settings',
      detail: { roles },
    })
    return { status: 'set' }
  })
}

/** In place of the sections a person was trusted with; one that is no more is passed over. */
export async function trustWithSections(
  transaction: Transaction,
  editorId: string,
  sectionIds: readonly string[],
): Promise<void> {
  await transaction.delete(editorSections).where(eq(editorSections.editorId, editorId))
  if (sectionIds.length === 0) return
  const found = await transaction
    .select({ sectionId: sections.id })
    .from(sections)
    .where(inArray(sections.id, [...sectionIds]))
  const rows = found.map(({ sectionId }) => ({ editorId, sectionId }))
  if (rows.length > 0) await transaction.insert(editorSections).values(rows)
}

type Circumstances = { person: Standing; owners: Owners }

type Refused = { status: 'forbidden' } | { status: 'gone' }

async function change<Outcome>(
  actor: Editor,
  editorId: string,
  act: (transaction: Transaction, circumstances: Circumstances) => Promise<Outcome>,
): Promise<Outcome | Refused> {
  if (!can(actor, 'people.change')) return forbidden
  if (!isId(editorId)) return gone
  return db().transaction(async (transaction) => {
    const owners = await lockOwners(transaction, actor)
    if (!owners.mayAct) return forbidden
    const person = await lockPerson(transaction, editorId)
    return person ? act(transaction, { person, owners }) : gone
  })
}

function isSame(person: Standing, trust: Trust): boolean {
  const [before, after] = [person.sectionIds, trust.sectionIds].map((ids) => [...ids].sort().join())
  return person.role === trust.role && before === after
}

type PeopleDeed = { action: string; editorId: string } & Record<string, string>

async function note(transaction: Transaction, actor: Editor, deed: PeopleDeed): Promise<void> {
  const { action, editorId, ...detail } = deed
  await noteDeed(transaction, actor, { action, objectKind: 'editor', objectId: editorId, detail })
}
