import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/server/postgres/free-port'

export type Site = {
  origin: string
  dataDir: string
  pid: number
  /** Ends it and keeps its data, which `openSite` takes up again; in how many milliseconds. */
  leave(): Promise<number>
  close(): Promise<void>
}

type Opening = {
  dataDir?: string
  environment?: Record<string, string>
  /** Another copy of the source than this one. */
  root?: string
  port?: number
}

const openTime = 300_000
const firstReading = 15_000

/**
 * A whole site with the sample publication, in a folder of its own or one left before. One proxy before
 * it is believed, so that a benchmark may speak for many readers. Throws when it does not open within
 * five minutes.
 */
export async function openSite(opening: Opening = {}): Promise<Site> {
  const dataDir = opening.dataDir ?? (await mkdtemp(join(tmpdir(), 'toa-soan-bench-')))
  const port = opening.port ?? (await freePort())
  const origin = `http://localhost:${port}`
  const site = spawn(process.execPath, ['server/start.mjs'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      TRUSTED_PROXY_HOPS: '1',
      ...opening.environment,
    },
    cwd: opening.root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await untilReady(site, origin)
  const leave = () => end(site)
  const close = () => leave().then(() => rm(dataDir, { recursive: true, force: true }))
  return { origin, dataDir, pid: site.pid ?? 0, leave, close }
}

/** Until a site that has just opened is done with reading its front page and what that leads to. */
export async function untilQuiet(): Promise<void> {
  await sleep(firstReading)
}

/** Some article of the sample publication. */
export async function articlePath(origin: string): Promise<string> {
  const path = /href="(\/bai-viet\/[a-z0-9-]+)"/.exec(await frontPage(origin))?.[1]
  if (path === undefined) throw new Error('There is no article on the front page')
  return path
}

/** A site that has just opened on a busy machine may ask its first reader to come again. */
async function frontPage(origin: string): Promise<string> {
  for (;;) {
    const answer = await fetch(origin)
    if (answer.status !== 503) return answer.text()
    await sleep(1_000)
  }
}

/** The database of a site that runs its own. */
export function databaseOf({ dataDir }: Pick<Site, 'dataDir'>): string {
  const { password, port } = JSON.parse(readFileSync(join(dataDir, 'pg', 'toa-soan.json'), 'utf8'))
  return `postgres://app:${password}@127.0.0.1:${port}/toasoan`
}

async function untilReady(site: ChildProcess, origin: string): Promise<void> {
  const deadline = performance.now() + openTime
  while (performance.now() < deadline && site.exitCode === null) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null)
    if (answer?.ok) return
    await sleep(250)
  }
  site.kill('SIGTERM')
  throw new Error(`The site did not open (${site.exitCode})`)
}

async function end(site: ChildProcess): Promise<number> {
  const began = performance.now()
  if (site.exitCode !== null) return 0
  const ended = once(site, 'exit')
  site.kill('SIGTERM')
  await ended
  return performance.now() - began
}
