import { setTimeout as sleep } from 'node:timers/promises'
import type { Env } from '@/env'
import { t } from '@/messages'
import { SpokenError, sentenceFor } from '@/server/command/spoken-error'
import { type Cluster, startCluster } from '@/server/postgres/cluster'
import type { Closing } from './closing'
import { say, step } from './step'

const retryEvery = 500

/** Where the site's children find their database; `direct` passes by a pooler. */
export type Database = { url: string; direct: string }

/** The outside database when one is named, else the embedded one, watched until closing. */
export async function openDatabase(env: Env, closing: Closing): Promise<Database> {
  if (env.DATABASE_URL) return outside(env.DATABASE_URL, env.DATABASE_DIRECT_URL)
  const url = await step(t('start.embeddedReady', { folder: `${env.DATA_DIR}/pg` }), () =>
    embedded(env.DATA_DIR, closing),
  )
  return { url, direct: url }
}

async function outside(url: string, direct = url): Promise<Database> {
  await step(t('start.outsideReady', { host: new URL(url).host }), async () => {
    const { requireDatabase } = await import('./outside-database')
    for (const each of new Set([url, direct])) await requireDatabase(each)
  })
  return { url, direct }
}

async function embedded(dataDir: string, closing: Closing): Promise<string> {
  let cluster: Cluster = await startCluster({ dataDir })
  closing.onClose(() => cluster.stop())
  const watch = async () => {
    for (;;) {
      await cluster.untilDead()
      if (closing.begun.aborted) return
      const { url } = cluster
      cluster = await revive(dataDir, closing.begun)
      if (cluster.url !== url) throw new SpokenError(t('start.databaseMoved'))
      say(t('start.databaseBack'))
    }
  }
  watch().catch(closing.fail)
  return cluster.url
}

/** Tries until it succeeds: reading goes on meanwhile, and a disk that is full will have room again. */
async function revive(dataDir: string, closing: AbortSignal): Promise<Cluster> {
  let said = ''
  for (;;) {
    try {
      return await startCluster({ dataDir })
    } catch (error) {
      closing.throwIfAborted()
      const sentence = sentenceFor(error)
      if (sentence !== said) say(t('start.databaseDead', { sentence }))
      said = sentence
      await sleep(retryEvery, undefined, { signal: closing })
    }
  }
}
