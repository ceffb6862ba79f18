import { sql } from 'drizzle-orm'
import type { db, Transaction } from '@/db'
import { settings } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { keptSecret } from '@/domain/secrets/kept'
import type { Sealing } from '@/domain/secrets/seal'

/** Secrets of second factors are stored sealed: a copy of the table alone opens nothing. */
export async function sealingFor(editorId: string): Promise<Sealing> {
  const key = Buffer.from(await keptSecret('second-factors'), 'base64url')
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
