import { sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { audit, editors, firstOwner, invitations } from '@/db/schema'
import { EnvError, env } from '@/env'
import { t } from '@/messages'
import { type Account, type AccountFault, type Role, readAccount } from './editor'
import { hashPassword } from './password'
import { type Connection, hasOwner, isSetUp, isSetUpOpen, siteWords } from './reads'
import { createToken } from './token'

const setUpValidity = sql`now() + interval '7 days'`

type Door = { token: string } | { fromEnvironment: true }

export type NewOwner = Door & Account

export type FirstOwnerOutcome =
  | { status: 'created'; editorId: string }
  | { status: 'gone' }
  | { status: 'invalid'; faults: AccountFault[] }

/**
 * The address at which the first owner sets up the site, good for 7 days and for one use; links
 * made before it stop working. Null when there is an owner.
 */
export async function setUpLink(): Promise<string | null> {
  const { token, tokenHash } = createToken()
  const isOpen = await db().transaction(async (transaction) => {
    await lockFirstOwner(transaction)
    if (await hasOwner(transaction)) return false
    await transaction.delete(invitations).where(isSetUp)
    await transaction
      .insert(invitations)
      .values({ tokenHash, role: 'owner', expiresAt: setUpValidity })
    return true
  })
  return isOpen ? `${env().siteUrl}/admin/khoi-tao?token=${token}` : null
}

/**
 * Makes the owner of a site that has none: of any number of attempts at most one succeeds. `gone`
 * when there is an owner, or the token is unknown, used or too old.
 */
export async function createFirstOwner(newOwner: NewOwner): Promise<FirstOwnerOutcome> {
  const read = readAccount(newOwner, await siteWords())
  if ('faults' in read) return { status: 'invalid', faults: read.faults }
  if (!(await isDoorOpen(db(), newOwner))) return { status: 'gone' }

  const passwordHash = await hashPassword(newOwner.password)
  return db().transaction(async (transaction) => {
    await lockFirstOwner(transaction)
    if (!(await isDoorOpen(transaction, newOwner))) return { status: 'gone' }
    const editorId = await insertOwner(transaction, { ...read.account, passwordHash })
    return { status: 'created', editorId }
  })
}

/**
 * On a site without owner makes the one that ADMIN_EMAIL and ADMIN_PASSWORD name, if both are set.
 * Throws `EnvError` where the password is one that anybody would try.
 */
export async function ensureOwnerFromEnvironment(): Promise<FirstOwnerOutcome | null> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = env()
  if (!email || !password || (await hasOwner(db()))) return null
  const owner = { email, password, name: t('owner.name') }
  const outcome = await createFirstOwner({ fromEnvironment: true, ...owner })
  if (outcome.status === 'invalid') throw new EnvError('ADMIN_PASSWORD')
  return outcome
}

/** Those who come at the same time pass here one after the other; reading is not held up. */
async function lockFirstOwner(transaction: Transaction): Promise<void> {
  await transaction.execute(sql`lock table ${firstOwner} in exclusive mode`)
}

async function isDoorOpen(connection: Connection, door: Door): Promise<boolean> {
  return 'fromEnvironment' in door
    ? !(await hasOwner(connection))
    : isSetUpOpen(connection, door.token)
}

type Identity = { email: string; name: string; passwordHash: string }

async function insertOwner(transaction: Transaction, identity: Identity): Promise<string> {
  const [owner] = await transaction
    .insert(editors)
    .values({ ...identity, role: 'owner' satisfies Role })
    .returning({ id: editors.id })
  if (!owner) throw new Error('No owner was written')
  const editorId = owner.id
  await transaction.insert(firstOwner).values({ editorId })
  await transaction
    .update(invitations)
    .set({ acceptedBy: editorId, acceptedAt: sql`now()` })
    .where(isSetUp)
  await transaction
    .insert(audit)
    .values({ editorId, action: 'owner.created', objectKind: 'editor', objectId: editorId })
  return editorId
}
