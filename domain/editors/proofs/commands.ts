import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { editors } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { isPassword } from '@/domain/editors/password'
import { claimTry, takeBackTry } from '@/domain/tries/commands'
import type { Proof } from './proof'

/** Whether whoever sits at this open session knows its owner's password; ten wrong ones in 15 minutes. */
export async function provePassword({ id }: Pick<Editor, 'id'>, password: string): Promise<Proof> {
  const limit = { kind: 'proof', who: [id], most: 10, minutes: 15 }
  if (!(await claimTry([limit]))) return 'tried-out'
  const [found] = await db()
    .select({ passwordHash: editors.passwordHash })
    .from(editors)
    .where(eq(editors.id, id))
    .limit(1)
  if (!(await isPassword(password, found?.passwordHash ?? null))) return 'wrong'
  await takeBackTry([limit])
  return 'right'
}
