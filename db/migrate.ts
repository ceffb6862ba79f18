import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { sql } from 'drizzle-orm'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import { EnvError, env } from '@/env'
import { t } from '@/messages'
import { openDirect } from './connection'
import { databaseTrouble } from './errors'

const ownFolder = fileURLToPath(new URL('../drizzle', import.meta.url))

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

/** `npm run db:migrate`. Returns the exit code. */
async function runFromTerminal(): Promise<number> {
  try {
    const url = env().DATABASE_DIRECT_URL ?? env().DATABASE_URL
    if (!url) throw new EnvError('DATABASE_URL')
    await migrate(url)
    console.log(t('database.migrated'))
    return 0
  } catch (error) {
    console.error(explanation(error))
    return 1
  }
}

function explanation(error: unknown): string {
  if (error instanceof EnvError) return error.message
  if (databaseTrouble(error)) return t('database.away')
  return t('database.migrationFailed', { reason: reasonOf(error) })
}

/** Drizzle's own message repeats the whole statement; the reason is in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}

const startedFile = process.argv[1]
if (startedFile && import.meta.url === pathToFileURL(path.resolve(startedFile)).href) {
  process.exitCode = await runFromTerminal()
}
