import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { type Env, readEnv } from '@/env'
import { t } from '@/messages'
import { freePort } from '@/server/postgres/free-port'
import { keepAssets } from './assets'
import { build, isBuilt } from './build'
import { requireFolder, requirePort } from './checks'
import type { Closing } from './closing'
import { type Database, openDatabase } from './database'
import { readFirst } from './first-reading'
import { type LastWill, writeLastWill } from './last-will'
import type { Part } from './part'
import { say, step } from './step'
import { supervise } from './supervise'

/** What a site is made of; tests put simpler things in the places of the real ones. */
export type Plan = {
  root: string
  mode: 'production' | 'development'
  migrate(url: string): Promise<void>
  seedSample(url: string): Promise<unknown>
  setUpLink(url: string): Promise<string | null>
  parts(appPort: number): Part[]
}

/** Opens the site, step by step, and prints its address. What it opened, `closing` can end. */
export async function openSite(plan: Plan, closing: Closing): Promise<void> {
  const env = await step(t('start.checked'), checkedEnv)
  const will = writeLastWill()
  const building =
    plan.mode === 'production' && ensureBuild(plan.root, env.DATA_DIR, { will, closing })
  const database = await openDatabase(env, closing)
  const open = await partOpener(plan, { env, database, will, closing })
  // The app loads while tables are made: nobody can reach it before the front process.
  const loading = Promise.resolve(building)
    .then(() => (plan.mode === 'production' ? keepAssets(plan.root, env.DATA_DIR) : undefined))
    .then(() => open('app'))
  await Promise.all([fillDatabase(plan, database.direct), building])
  await step(t('start.partsReady'), () => Promise.all([loading, open('front')]))
  // Last, for two cores: no reader waits for it.
  await open('worker')
  closing.begun.throwIfAborted()
  say(t('start.open', { url: env.siteUrl }))
  const link = await plan.setUpLink(database.url)
  if (link) say(t('start.setUp', { url: link }))
  if (plan.mode === 'production') void readFirst(env, closing.begun)
}

async function checkedEnv(): Promise<Env> {
  const env = readEnv(process.env)
  const dataDir = resolve(env.DATA_DIR)
  requireFolder(dataDir)
  await requirePort(env)
  return { ...env, DATA_DIR: dataDir }
}

async function fillDatabase(plan: Plan, url: string): Promise<void> {
  await step(t('start.migrated'), () => plan.migrate(url))
  await step(t('start.seeded'), () => plan.seedSample(url))
}

type Tools = { will: LastWill; closing: Closing }

async function ensureBuild(root: string, dataDir: string, { will, closing }: Tools) {
  if (isBuilt(root)) return
  say(t('start.building'))
  const signal = closing.begun
  await step(t('start.built'), () => build({ root, dataDir, will, signal }))
}

type Opened = Tools & { env: Env; database: Database }

/** Starts a part and waits until it is ready. The front process ends before all others. */
async function partOpener(plan: Plan, { env, database, will, closing }: Opened) {
  const appPort = env.APP_PORT ?? (await freePort())
  const workerPort = env.METRICS_PORT === undefined ? '' : String(await freePort())
  closing.begun.throwIfAborted()
  const childEnv = environmentOf({ plan, env, database, appPort, workerPort })
  const surroundings = { root: plan.root, env: childEnv, will }
  const groups = { inner: [] as Living[], front: [] as Living[] }
  for (const group of [groups.inner, groups.front]) {
    closing.onClose((hurry) => Promise.all(group.map(({ end }) => end(hurry))))
  }
  return async (name: Part['name']): Promise<void> => {
    closing.begun.throwIfAborted()
    const parts = plan.parts(appPort).filter((part) => part.name === name)
    const living = parts.map((part) => supervise(part, surroundings))
    groups[name === 'front' ? 'front' : 'inner'].push(...living)
    await Promise.all(living.map(({ ready }) => ready))
  }
}

type Living = ReturnType<typeof supervise>

type Circumstances = {
  plan: Plan
  env: Env
  database: Database
  appPort: number
  /** Empty where nobody asks for figures. */
  workerPort: string
}

/** The key of Next's actions is left out: the build carries the one it was made with. */
function environmentOf(circumstances: Circumstances): NodeJS.ProcessEnv {
  const { plan, env, database, appPort, workerPort } = circumstances
  const { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, ...inherited } = process.env
  return {
    // glibc gives each thread that asks for memory a store of its own, and keeps what is in it.
    MALLOC_ARENA_MAX: '2',
    ...inherited,
    NODE_ENV: plan.mode,
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(env.PORT),
    HOST: env.HOST,
    SITE_URL: env.siteUrl,
    DATA_DIR: env.DATA_DIR,
    DATABASE_URL: database.url,
    DATABASE_DIRECT_URL: database.direct,
    APP_PORT: String(appPort),
    WORKER_PORT: workerPort,
    FRONT_SECRET: env.FRONT_SECRET ?? randomBytes(32).toString('base64url'),
  }
}
