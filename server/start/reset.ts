import { join } from 'node:path'
import postgres from 'postgres'
import type { Env } from '@/env'
import { t } from '@/messages'
import { SpokenError } from '@/server/command/spoken-error'
import { startCluster } from '@/server/postgres/cluster'
import { isKept } from '@/server/postgres/keeper'
import { removeData } from '@/server/postgres/new-data'
import type { Plan } from './site'

export type Refill = Pick<Plan, 'migrate' | 'seedSample'>

/** Empties the site's database and fills it as a first start would. Throws `SpokenError`. */
export async function resetDatabase(env: Env, refill: Refill): Promise<void> {
  const url = env.DATABASE_DIRECT_URL ?? env.DATABASE_URL
  if (!url) return resetEmbedded(env.DATA_DIR, refill)
  await dropEverything(url)
  await fill(url, refill)
}

async function resetEmbedded(dataDir: string, refill: Refill) {
  if (isKept(join(dataDir, 'pg'))) throw new SpokenError(t('start.reset.running'))
  await removeData(dataDir)
  const cluster = await startCluster({ dataDir })
  try {
    await fill(cluster.url, refill)
  } finally {
    await cluster.stop()
  }
}

async function fill(url: string, { migrate, seedSample }: Refill) {
  await migrate(url)
  await seedSample(url)
}

async function dropEverything(url: string) {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    const schemas = await sql`
      SELECT nspname AS name FROM pg_namespace
      WHERE nspname <> 'information_schema' AND NOT starts_with(nspname, 'pg_')`
    await sql.begin(async (transaction) => {
      for (const { name } of schemas) await transaction`DROP SCHEMA ${sql(name)} CASCADE`
      await transaction`CREATE SCHEMA public`
    })
  } finally {
    await sql.end()
  }
}
