import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { type Database, db, type Transaction } from '@/db'
import { editors, firstOwner, invitations } from '@/db/schema'
import { storedSettings } from '@/domain/settings/reads'
import { siteSettings } from '@/domain/settings/settings'
import { env } from '@/env'
import { hashToken, isToken } from './token'

export type Connection = Database | Transaction

/** The server's own invitation: nobody invited, nobody has come yet. */
export const isSetUp = and(
  isNull(invitations.invitedBy),
  isNull(invitations.acceptedAt),
  eq(invitations.role, 'owner'),
)

export async function hasOwner(connection: Connection): Promise<boolean> {
  const owners = connection.select().from(editors).where(eq(editors.role, 'owner'))
  const first = connection.select().from(firstOwner)
  const [row] = await connection.execute<{ has: boolean }>(
    sql`select exists ${owners} or exists ${first} as has`,
  )
  return row?.has ?? false
}

/** Whether the one-time link with this token would make the first owner now. */
export async function isSetUpOpen(connection: Connection, token: string): Promise<boolean> {
  if (!isToken(token) || (await hasOwner(connection))) return false
  const [found] = await connection
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(
        isSetUp,
        eq(invitations.tokenHash, hashToken(token)),
        gt(invitations.expiresAt, sql`now()`),
      ),
    )
    .limit(1)
  return found !== undefined
}

/** What of this site anybody would try as a password. */
export async function siteWords(): Promise<string[]> {
  const { name, agency } = await storedSettings(db(), siteSettings)
  return [name, agency, new URL(env().siteUrl).hostname]
}
