import { and, eq, notExists, sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { dismissals, editors } from '@/db/schema'
import type { Editor, Role } from '@/domain/editors/editor'

export type Owners = {
  /** Whether the one who acts is still an owner, now that nobody else can change that. */
  mayAct: boolean
  isLast: (editorId: string) => boolean
}

/** Those who change people pass here one after the other; reading is not held up. */
export async function lockPeople(transaction: Transaction): Promise<void> {
  await transaction.execute(sql`lock table ${dismissals} in exclusive mode`)
}

/** The owners, who stay as they are until the transaction ends: of two who remove each other one is second. */
export async function lockOwners(transaction: Transaction, actor: Editor): Promise<Owners> {
  await lockPeople(transaction)
  const dismissal = transaction.select().from(dismissals).where(eq(dismissals.editorId, editors.id))
  const owners = await transaction
    .select({ id: editors.id })
    .from(editors)
    .where(and(eq(editors.role, 'owner'), notExists(dismissal)))
  const ids = owners.map(({ id }) => id)
  return {
    mayAct: ids.includes(actor.id),
    isLast: (id) => ids.includes(id) && ids.length === 1,
  }
}

export type Standing = {
  role: Role
  name: string
  email: string
  sectionIds: string[]
  isDismissed: boolean
}

/** The person as they stand, and nobody else changes them until the transaction ends. */
export async function lockPerson(transaction: Transaction, id: string): Promise<Standing | null> {
  const [person] = await transaction.execute<Standing>(sql`
    select role, name, email,
      array(select section_id from editor_sections where editor_id = editors.id) as "sectionIds",
      exists (select from dismissals where editor_id = editors.id) as "isDismissed"
    from editors where id = ${id} for update`)
  return person ?? null
}
