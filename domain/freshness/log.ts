import { sql } from 'drizzle-orm'
import { db } from '@/db'
import { cacheTags } from '@/db/schema'

/**
 * How far the log has been read. All rows of transactions below `horizon` are known; `seen` are the
 * rows read above it, with their transactions. The rows' own numbers would not do: they commit out
 * of order. Any database of the server can hold the horizon back, so rows are read again behind it.
 */
export type LogPosition = { horizon: bigint; seen: ReadonlyMap<number, bigint> }

export type LogPage = { position: LogPosition; tags: string[]; isWhole: boolean }

type Row = { horizon: string; id: string | null; tag: string | null; tx: string | null }

const mostRows = 5_000

/** Where the log ends now: what is committed already counts as read. */
export async function findLogEnd(): Promise<LogPosition> {
  const [row] = await db().execute<{ horizon: string }>(
    sql`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`,
  )
  let page = await readLog({ horizon: BigInt(row?.horizon ?? 0), seen: new Map() })
  while (!page.isWhole) page = await readLog(page.position)
  return page.position
}

/** What was noted since `position`; `isWhole` is false when there was more than one page holds. */
export async function readLog(position: LogPosition): Promise<LogPage> {
  const rows = await readRows(position)
  const read = rows.flatMap(({ id, tag, tx }) =>
    id && tag && tx ? [{ id: Number(id), tag, tx: BigInt(tx) }] : [],
  )
  const horizon = BigInt(rows[0]?.horizon ?? position.horizon)
  const known = [...position.seen, ...read.map(({ id, tx }) => [id, tx] as const)]
  return {
    tags: read.map(({ tag }) => tag),
    position: { horizon, seen: new Map(known.filter(([, tx]) => tx >= horizon)) },
    isWhole: read.length < mostRows,
  }
}

/** One snapshot for both: a transaction still open in it is at or above the horizon it tells. */
async function readRows({ horizon, seen }: LogPosition): Promise<Row[]> {
  return db().execute<Row>(sql`
    select now.horizon, noted.id, noted.tag, noted.tx::text as tx
    from (select pg_snapshot_xmin(pg_current_snapshot())::text as horizon) now
    left join ${cacheTags} noted
      on noted.tx >= ${String(horizon)}::xid8 and noted.id <> all(${`{${[...seen.keys()]}}`}::bigint[])
    limit ${mostRows}`)
}
