import { resolve } from 'node:path'
import { closeDatabase, directUrl } from '@/db'
import { migrate } from '@/db/migrate'
import { type Env, forgetEnv } from '@/env'
import { startCluster } from '@/server/postgres/cluster'
import { requireDatabase } from '@/server/start/outside-database'
import { runCommand } from './run-command'
import { SpokenError } from './spoken-error'

/** What was typed is wrong: its message says how to type it. */
export class UsageError extends SpokenError {}

/**
 * Runs a command of the terminal on the site's database, the outside one or the embedded one, which
 * is started for as long where it does not run.
 */
export function runOnDatabase(work: (url: string) => Promise<void>): Promise<never> {
  return runCommand(async (given) => {
    const close = await openSiteDatabase(given)
    try {
      await work(directUrl())
    } finally {
      closeDatabase()
      await close()
    }
  })
}

/** The same, its tables made first: whoever fills a site need not have started it before. */
export function runOnMigratedDatabase(work: (url: string) => Promise<void>): Promise<never> {
  return runOnDatabase(async (url) => {
    await migrate(url)
    await work(url)
  })
}

/** The file named on the command line, seen from where the person stands: npm changes the folder. */
export function fileArgument(usage: string): string {
  const [name, ...others] = process.argv.slice(2)
  if (!name || others.length > 0) throw new UsageError(usage)
  return resolve(process.env.INIT_CWD ?? process.cwd(), name)
}

async function openSiteDatabase(env: Env): Promise<() => Promise<void>> {
  if (env.DATABASE_URL) {
    await requireDatabase(env.DATABASE_DIRECT_URL ?? env.DATABASE_URL)
    return async () => undefined
  }
  const cluster = await startCluster({ dataDir: env.DATA_DIR })
  process.env.DATABASE_URL = cluster.url
  forgetEnv()
  return () => cluster.stop()
}
