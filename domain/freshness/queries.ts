import 'server-only'
import { sql } from 'drizzle-orm'
import { db, type PoolFigures, poolFigures } from '@/db'
import { cacheTags } from '@/db/schema'

/** True when the database answers and is migrated: the log of changes is the newest table's neighbour. */
export async function isReady(): Promise<boolean> {
  return db()
    .select({ one: sql`1` })
    .from(cacheTags)
    .limit(1)
    .then(
      () => true,
      () => false,
    )
}

/** How this process's connections to the database are used. Null before the first query. */
export function databaseUse(): PoolFigures | null {
  return poolFigures()
}
