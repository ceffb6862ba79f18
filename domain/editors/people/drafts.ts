import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { dismissals, editorSections, editors, sessions } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { secondFactorSettings } from '@/domain/second-factors/second-factor'
import { storedSettings } from '@/domain/settings/reads'
import type { Person } from './person'

const most = 500

/** Everybody who writes here or once did, by name; nobody where the reader may not change people. */
export async function listPeople(reader: Editor): Promise<Person[]> {
  if (!can(reader, 'people.change')) return []
  return db()
    .select({
      id: editors.id,
      name: editors.name,
      email: editors.email,
      role: editors.role,
      sectionIds: sql<string[]>`array(
        select ${editorSections.sectionId} from ${editorSections}
        where ${editorSections.editorId} = ${editors.id})`,
      hasSecondFactor: sql<boolean>`${editors.totpSecret} is not null`,
      seenAt: sql<Date | null>`(
        select max(${sessions.seenAt}) from ${sessions}
        where ${sessions.editorId} = ${editors.id})`.mapWith(sessions.seenAt),
      dismissedAt: dismissals.dismissedAt,
    })
    .from(editors)
    .leftJoin(dismissals, eq(dismissals.editorId, editors.id))
    .orderBy(
      sql`${dismissals.dismissedAt} is not null`,
      sql`${editors.name} collate "vi-x-icu"`,
      asc(editors.id),
    )
    .limit(most)
}

/** Of which roles a second factor is demanded. */
export async function listSecondFactorRoles(): Promise<readonly string[]> {
  return (await storedSettings(db(), secondFactorSettings)).secondFactorRoles
}
