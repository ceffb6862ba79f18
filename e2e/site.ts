import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/server/postgres/free-port'

export type SecondSite = { origin: string; close(): Promise<void> }

/** What the connections of the second site call themselves, so that they alone can be cut. */
export const secondSiteName = 'second-site'

/** The database of the site under test, which keeps its password beside its data. */
export function databaseOfSite(name = 'journeys'): string {
  const dataDir = process.env.E2E_DATA_DIR ?? ''
  const { password, port } = JSON.parse(readFileSync(join(dataDir, 'pg', 'toa-soan.json'), 'utf8'))
  return `postgres://app:${password}@127.0.0.1:${port}/toasoan?application_name=${name}`
}

/** Another whole site, with its own app, worker and front process, on the same database. */
export async function openSecondSite(): Promise<SecondSite> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const site = spawn(process.execPath, ['server/start.mjs'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: databaseOfSite(secondSiteName),
      DATA_DIR: process.env.E2E_DATA_DIR,
    },
    stdio: 'ignore',
  })
  await untilReady(site, origin)
  return { origin, close: () => end(site) }
}

const secret = 'without-the-front-process-there-is-no-other-secret'

/** The app alone, as behind a proxy of one's own that tells it who asks. */
export async function openBareApp(): Promise<SecondSite & { headers: Record<string, string> }> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const next = ['node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', '127.0.0.1']
  const app = spawn(process.execPath, next, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SITE_URL: origin,
      FRONT_SECRET: secret,
      DATABASE_URL: databaseOfSite(),
      DATA_DIR: process.env.E2E_DATA_DIR,
    },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  await untilReady(app, origin)
  const headers = { 'x-front-secret': secret, 'x-client-address': '192.0.2.7' }
  return { origin, headers, close: () => end(app) }
}

async function untilReady(site: ChildProcess, origin: string) {
  for (let waited = 0; waited < 60_000; waited += 250) {
    if (site.exitCode !== null) throw new Error(`The second site ended with ${site.exitCode}`)
    const answer = await fetch(`${origin}/readyz`).catch(() => null)
    if (answer?.ok) return
    await sleep(250)
  }
  throw new Error('The second site did not open within a minute')
}

async function end(site: ChildProcess) {
  site.kill('SIGTERM')
  await once(site, 'exit')
}
