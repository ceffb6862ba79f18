import 'server-only'
import { and, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { articles, audit, bylines, editors, media, sections, tags } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { endOfDay, startOfDay } from '@/domain/text/dates'
import type { DeedFilters, DeedPage } from './deed-line'

const linesPerPage = 50

/**
 * The log, the newest deed first; null for whoever may not read it. A cursor is the number of the last
 * deed seen; one that is none begins at the top.
 */
export async function listDeeds(
  editor: Editor,
  filters: DeedFilters,
  cursor?: string,
): Promise<DeedPage | null> {
  if (!can(editor, 'audit.read')) return null
  const rows = await db()
    .select(lineColumns)
    .from(audit)
    .leftJoin(editors, eq(editors.id, audit.editorId))
    .where(and(...conditionsOf(filters), isBehind(cursor)))
    .orderBy(desc(audit.id))
    .limit(linesPerPage + 1)
  const lines = rows.slice(0, linesPerPage)
  return { lines, next: rows.length > linesPerPage ? String(lines.at(-1)?.id) : null }
}

const lineColumns = {
  id: audit.id,
  at: audit.at,
  by: editors.name,
  action: audit.action,
  objectKind: audit.objectKind,
  objectId: audit.objectId,
  object: sql<string | null>`case ${audit.objectKind}
    when 'article' then (select a.title from ${articles} a where a.id = ${audit.objectId})
    when 'section' then (select s.name from ${sections} s where s.id = ${audit.objectId})
    when 'tag' then (select t.name from ${tags} t where t.id = ${audit.objectId})
    when 'byline' then (select b.name from ${bylines} b where b.id = ${audit.objectId})
    when 'medium' then (select m.name from ${media} m where m.id = ${audit.objectId})
    when 'editor' then (select e.name from ${editors} e where e.id = ${audit.objectId})
  end`,
}

function conditionsOf({
  kind,
  editorId,
  objectId,
  since,
  until,
}: DeedFilters): (SQL | undefined)[] {
  return [
    kind && eq(audit.objectKind, kind),
    editorId ? eq(audit.editorId, editorId) : undefined,
    objectId ? eq(audit.objectId, objectId) : undefined,
    since ? gte(audit.at, startOfDay(since)) : undefined,
    until ? lt(audit.at, endOfDay(until)) : undefined,
  ]
}

function isBehind(cursor = ''): SQL | undefined {
  return /^\d{1,15}$/.test(cursor) ? lt(audit.id, Number(cursor)) : undefined
}
