import { sql } from 'drizzle-orm'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import { projectPath } from '@/project'
import { openDirect } from './connection'

const ownFolder = projectPath('drizzle')

/** Any number, the same for ever: whoever migrates holds the lock of this name. */
const lock = 7_265_031_948

/**
 * Brings the database at `url`, which must not be a pooler's, to the newest migration. However
 * many do so at once, one does the work and the others wait for it. Throws `DatabaseAwayError`,
 * `DatabaseSlowError` when it cannot connect within 2 s, or the migration's error.
 */
export async function migrate(url: string, migrationsFolder = ownFolder): Promise<void> {
  const { db, close } = await openDirect(url)
  try {
    await db.execute(sql`select pg_advisory_lock(${lock})`)
    await applyMigrations(db, { migrationsFolder })
  } finally {
    close()
  }
}
