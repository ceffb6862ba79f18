import { and, eq, gt, notExists, sql } from 'drizzle-orm'
import { db } from '@/db'
import { dismissals, editorSections, editors, sessions, settings } from '@/db/schema'
import type { OpenSession } from './standing'

const idle = sql`interval '7 days'`

/** Neither ended nor forgotten for a week: one left open in an internet café shuts by itself. */
export const isOpen = and(
  gt(sessions.expiresAt, sql`now()`),
  gt(sessions.seenAt, sql`now() - ${idle}`),
)

const editorColumns = {
  id: editors.id,
  name: editors.name,
  email: editors.email,
  role: editors.role,
  language: editors.language,
  sectionIds: sql<string[]>`array(
    select ${editorSections.sectionId} from ${editorSections}
    where ${editorSections.editorId} = ${editors.id})`,
}

const mustEnrol = sql<boolean>`${editors.totpSecret} is null and exists (
  select from ${settings}
  where ${settings.name} = 'secondFactorRoles' and ${settings.value} ? ${editors.role})`

/** The session of this id with whom it belongs to, as they stand at this moment; null once it is over. */
export async function findOpenSession(sessionId: string): Promise<OpenSession | null> {
  const dismissal = db().select().from(dismissals).where(eq(dismissals.editorId, editors.id))
  const [session] = await db()
    .select({ id: sessions.id, seenAt: sessions.seenAt, mustEnrol, editor: editorColumns })
    .from(sessions)
    .innerJoin(editors, eq(editors.id, sessions.editorId))
    .where(and(eq(sessions.id, sessionId), isOpen, notExists(dismissal)))
    .limit(1)
  return session ?? null
}
