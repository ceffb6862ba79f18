import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { type Env, readEnv } from '@/env'
import { t } from '@/messages'
import { freePort } from '@/server/postgres/free-port'
import { build, isBuilt } from './build'
import { requireFolder, requirePort } from './checks'
import type { Closing } from './closing'
import { type Database, openDatabase } from './database'
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
  setUpLink(): Promise<string | null>
  /** In the order of their start; they end in reverse, the front process before the others. */
  parts(appPort: number): Part[]
}

/** Opens the site, step by step, and prints its address. What it opened, `closing` can end. */
export async function openSite(plan: Plan, closing: Closing): Promise<void> {
  const env = await step(t('start.checked'), checkedEnv)
  const will = writeLastWill()
  const [database] = await Promise.all([
    filledDatabase(plan, env, closing),
    plan.mode === 'production' && ensureBuild(plan.root, env.DATA_DIR, { will, closing }),
  ])
  await step(t('start.partsReady'), () => openParts(plan, { env, database, will, closing }))
  closing.begun.throwIfAborted()
  say(t('start.open', { url: env.siteUrl }))
  const link = await plan.setUpLink()
  if (link) say(t('start.setUp', { url: link }))
}

async function checkedEnv(): Promise<Env> {
  const env = readEnv(process.env)
  const dataDir = resolve(env.DATA_DIR)
  requireFolder(dataDir)
  await requirePort(env)
  return { ...env, DATA_DIR: dataDir }
}

async function filledDatabase(plan: Plan, env: Env, closing: Closing): Promise<Database> {
  const database = await openDatabase(env, closing)
  process.env.DATABASE_URL = database.url
  process.env.DATABASE_DIRECT_URL = database.direct
  await step(t('start.migrated'), () => plan.migrate(database.direct))
  await step(t('start.seeded'), () => plan.seedSample(database.direct))
  return database
}

type Tools = { will: LastWill; closing: Closing }

async function ensureBuild(root: string, dataDir: string, { will, closing }: Tools) {
  if (isBuilt(root)) return
  say(t('start.building'))
  const signal = closing.begun
  await step(t('start.built'), () => build({ root, dataDir, will, signal }))
}

type Opened = Tools & { env: Env; database: Database }

async function openParts(plan: Plan, { env, database, will, closing }: Opened) {
  const appPort = await freePort()
  closing.begun.throwIfAborted()
  const childEnv = environmentOf({ plan, env, database, appPort })
  const surroundings = { root: plan.root, env: childEnv, will }
  const parts = plan.parts(appPort)
  const inner = parts.filter(({ name }) => name !== 'front')
  const front = parts.filter(({ name }) => name === 'front')
  const supervised = [inner, front].map((group) => {
    const living = group.map((part) => supervise(part, surroundings))
    closing.onClose((hurry) => Promise.all(living.map(({ end }) => end(hurry))))
    return living
  })
  await Promise.all(supervised.flat().map(({ ready }) => ready))
}

type Circumstances = { plan: Plan; env: Env; database: Database; appPort: number }

/** The key of Next's actions is left out: the build carries the one it was made with. */
function environmentOf({ plan, env, database, appPort }: Circumstances): NodeJS.ProcessEnv {
  const { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, ...inherited } = process.env
  return {
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
    FRONT_SECRET: randomBytes(32).toString('base64url'),
  }
}
