import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { editors, invitations } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import type { Invitation } from './invitation'
import { isWaiting } from './reads'

/** Who has been asked in and may still come, the latest first. */
export async function listInvitations(reader: Editor): Promise<Invitation[]> {
  if (!can(reader, 'people.change')) return []
  const rows = await db()
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      invitedBy: editors.name,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .innerJoin(editors, eq(editors.id, invitations.invitedBy))
    .where(isWaiting)
    .orderBy(desc(invitations.createdAt))
    .limit(200)
  return rows.map((row) => ({ ...row, email: row.email ?? '' }))
}
