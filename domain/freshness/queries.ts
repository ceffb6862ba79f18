import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/db'
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
