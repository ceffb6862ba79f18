import { sql } from 'drizzle-orm'
import type { db, Transaction } from '@/db'
import { settings } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { findSecret } from '@/domain/secrets/commands'
import type { Sealing } from '@/domain/secrets/seal'

let key: Buffer | undefined

/** Secrets of second factors are stored sealed: a copy of the table alone opens nothing. */
export async function sealingFor(editorId: string): Promise<Sealing> {
  key ??= Buffer.from(await findSecret('second-factors'), 'base64url')
  return { key, context: `totp:${editorId}` }
}

/** Whether people of this role must have a second factor. */
export async function isDemanded(
  connection: ReturnType<typeof db> | Transaction,
  { role }: Editor,
): Promise<boolean> {
  const found = await connection
    .select({ name: settings.name })
    .from(settings)
    .where(sql`${settings.name} = 'secondFactorRoles' and ${settings.value} ? ${role}`)
  return found.length > 0
}
