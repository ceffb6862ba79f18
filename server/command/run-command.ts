import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { closeDatabase } from '@/db'
import { env, readEnv } from '@/env'
import { Refusal } from '@/server/backup/refusal'
import { startCluster } from '@/server/postgres/cluster'
import { requireDatabase } from '@/server/start/outside-database'
import { sentenceFor } from '@/server/start/start-error'

/** What was typed is wrong: its message says how to type it. */
export class UsageError extends Error {}

/**
 * Runs a command of the terminal on the site's database, the outside one or the embedded one, which
 * is started for as long where it does not run. A failure is one sentence on stderr and exit code 1.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    readDotEnv()
    const close = await openSiteDatabase()
    try {
      await work()
    } finally {
      closeDatabase()
      await close()
    }
  } catch (error) {
    const isSaid = error instanceof Refusal || error instanceof UsageError
    console.error(isSaid ? error.message : sentenceFor(error))
    process.exitCode = 1
  }
}

/** The file named on the command line, seen from where the person stands: npm changes the folder. */
export function fileArgument(usage: string): string {
  const [name, ...others] = process.argv.slice(2)
  if (!name || others.length > 0) throw new UsageError(usage)
  return resolve(process.env.INIT_CWD ?? process.cwd(), name)
}

function readDotEnv(): void {
  const file = fileURLToPath(new URL('../../.env', import.meta.url))
  if (existsSync(file)) process.loadEnvFile(file)
}

async function openSiteDatabase(): Promise<() => Promise<void>> {
  const { DATABASE_URL, DATA_DIR } = readEnv(process.env)
  if (DATABASE_URL) {
    await requireDatabase(env().DATABASE_DIRECT_URL ?? DATABASE_URL)
    return async () => undefined
  }
  const cluster = await startCluster({ dataDir: DATA_DIR })
  process.env.DATABASE_URL = cluster.url
  return () => cluster.stop()
}
