import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { editors, recoveryCodes } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import type { OwnFactor } from './second-factor'

/** Whether a person has a second factor, and how many recovery codes they have left. */
export async function findOwnFactor({ id }: Editor): Promise<OwnFactor> {
  const [found] = await db()
    .select({
      hasSecondFactor: sql<boolean>`${editors.totpSecret} is not null`,
      codesLeft: sql<number>`count(${recoveryCodes.codeHash})::int`,
    })
    .from(editors)
    .leftJoin(
      recoveryCodes,
      and(eq(recoveryCodes.editorId, editors.id), isNull(recoveryCodes.usedAt)),
    )
    .where(eq(editors.id, id))
    .groupBy(editors.id)
  return found ?? { hasSecondFactor: false, codesLeft: 0 }
}
