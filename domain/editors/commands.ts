import { sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { audit, editors, firstOwner, invitations } from '@/db/schema'
import { env } from '@/env'
import { t } from '@/messages'
import { type AccountField, accountSchema, type Role } from './editor'
import { hashPassword } from './password'
import { type Connection, hasOwner, isSetUp, isSetUpOpen } from './reads'
import { createToken } from './token'

const setUpValidity = sql`now() + interval '7 days'`

type Door = { token: string } | { fromEnvironment: true }

export type NewOwner = Door & { email: string; name: string; password: string }

export type FirstOwnerOutcome =
  | { status: 'created'; editorId: string }
  | { status: 'gone' }
  | { status: 'invalid'; fields: AccountField[] }

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
  const account = accountSchema.safeParse(newOwner)
  if (!account.success) return { status: 'invalid', fields: faultyFields(account.error.issues) }
  if (!(await isDoorOpen(db(), newOwner))) return { status: 'gone' }

  const { password, ...identity } = account.data
  const passwordHash = await hashPassword(password)
  return db().transaction(async (transaction) => {
    await lockFirstOwner(transaction)
    if (!(await isDoorOpen(transaction, newOwner))) return { status: 'gone' }
    const editorId = await insertOwner(transaction, { ...identity, passwordHash })
    return { status: 'created', editorId }
  })
}

/** On a site without owner makes the one that ADMIN_EMAIL and ADMIN_PASSWORD name, if both are set. */
export async function ensureOwnerFromEnvironment(): Promise<FirstOwnerOutcome | null> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = env()
  if (!email || !password || (await hasOwner(db()))) return null
  return createFirstOwner({ fromEnvironment: true, email, password, name: t('owner.name') })
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

function faultyFields(issues: readonly { path: PropertyKey[] }[]): AccountField[] {
  const faulty = new Set(issues.map(({ path }) => path[0]))
  return accountFields.filter((field) => faulty.has(field))
}

const accountFields: AccountField[] = ['email', 'name', 'password']
