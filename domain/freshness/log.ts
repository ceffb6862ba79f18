import { gte, sql } from 'drizzle-orm'
import { db } from '@/db'
import { cacheTags } from '@/db/schema'

/**
 * How far the log has been read. Rows of transactions below `horizon` are all known; `seen` are the
 * rows read above it. Numbers alone would not do: they commit out of order.
 */
export type LogPosition = { horizon: string; seen: ReadonlySet<number> }

export type LogPage = { position: LogPosition; tags: string[]; isWhole: boolean }

const mostRows = 5_000

/** Where the log ends now. */
export async function findLogEnd(): Promise<LogPosition> {
  const [row] = await db().execute<{ horizon: string }>(
    sql`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`,
  )
  return { horizon: row?.horizon ?? '0', seen: new Set() }
}

/**
 * What was noted since `position`. The horizon is taken before the rows, in the same statement: a
 * transaction still open then is read again the next time. `isWhole` is false when there was more
 * than one page holds.
 */
export async function readLog(position: LogPosition): Promise<LogPage> {
  const rows = await db()
    .select({
      id: cacheTags.id,
      tag: cacheTags.tag,
      isSettled: sql<boolean>`${cacheTags.tx} < pg_snapshot_xmin(pg_current_snapshot())`,
      horizon: sql<string>`pg_snapshot_xmin(pg_current_snapshot())::text`,
    })
    .from(cacheTags)
    .where(gte(cacheTags.tx, position.horizon))
    .limit(mostRows)

  return {
    tags: rows.filter(({ id }) => !position.seen.has(id)).map(({ tag }) => tag),
    position: nextPosition(position, rows),
    isWhole: rows.length < mostRows,
  }
}

function nextPosition(
  position: LogPosition,
  rows: readonly { id: number; isSettled: boolean; horizon: string }[],
): LogPosition {
  const horizon = rows[0]?.horizon ?? position.horizon
  return { horizon, seen: new Set(rows.filter((row) => !row.isSettled).map(({ id }) => id)) }
}
