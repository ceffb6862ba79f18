import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DirectClient } from '@/db'
import { openDirect } from '@/db/connection'
import { databaseOf, type Site } from './site'

/** What may befall a site while it is read; resolves once it is over, not once all is well again. */
export type Fault = (site: Site) => Promise<void>

const lasting = 4_000
const mostConnections = 300

/** Each is done to the real processes, by signals, from outside. */
export const faults = {
  databaseFrozen: (site) => frozen([postmasterOf(site), ...childrenOf(postmasterOf(site))]),
  databaseFull: crowded,
  databaseKilled: async (site) => signal([postmasterOf(site)], 'SIGKILL'),
  databaseRestarted: async (site) => signal([postmasterOf(site)], 'SIGINT'),
  appFrozen: (site) => frozen([appOf(site)]),
  appKilled: async (site) => signal([appOf(site)], 'SIGKILL'),
} as const satisfies Record<string, Fault>

/** Takes every connection the server has to give. */
async function crowded(site: Site): Promise<void> {
  const held: DirectClient[] = []
  const url = databaseOf(site)
  try {
    for (let n = 0; n < mostConnections; n += 1) held.push(await openDirect(url))
  } catch {
    // Full: that is the fault.
  }
  await sleep(lasting)
  for (const client of held) client.close()
}

async function frozen(pids: number[]): Promise<void> {
  signal(pids, 'SIGSTOP')
  await sleep(lasting)
  signal(pids, 'SIGCONT')
}

function signal(pids: number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name)
    } catch {
      // A server process may have ended of itself meanwhile.
    }
  }
}

export function postmasterOf({ dataDir }: Site): number {
  return Number(readFileSync(join(dataDir, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** Next names its process after itself once it has loaded. */
function appOf({ pid }: Site): number {
  const app = childrenOf(pid).find((child) => /next/.test(commandOf(child)))
  if (app === undefined) throw new Error('The app is not running')
  return app
}

/** Bytes in memory of the front process. */
export function frontMemory({ pid }: Site): number {
  return memoryOf(childrenOf(pid).find((child) => commandOf(child).includes('front.js')))
}

/** The most bytes the app has had in memory so far. */
export function appMemory(site: Site): number {
  return memoryOf(appOf(site), 'VmHWM')
}

function memoryOf(pid: number | undefined, figure = 'VmRSS'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(new RegExp(`${figure}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1024
}

function childrenOf(pid: number): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []))
}

function commandOf(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
}
