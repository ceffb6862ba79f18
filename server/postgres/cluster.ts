import { once } from 'node:events'
import { accessSync, constants, existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs'
import { realpath, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { accountFor } from './account'
import { findBinaries, reachableBinaries } from './binaries'
import { ClusterError } from './cluster-error'
import { freePort, isPortFree } from './free-port'
import { isKept, keepWatch } from './keeper'
import { launch, type Place, type Running, type Settings } from './launch'
import { databaseName, makeData } from './new-data'
import { endPostmaster, readPostmaster, whatIs } from './postmaster'
import { readSecret, writeSecret } from './secret'

/**
 * `stop` ends only what this process has to end: a server another living process keeps stays.
 * `untilDead` resolves as soon as the server has ended, within a second where it was adopted.
 */
export type Cluster = {
  url: string
  pid: number
  isRunning(): boolean
  untilDead(): Promise<void>
  stop(): Promise<void>
}

/**
 * The Postgres of this site, running, with its data in `dataDir`/pg; made when there is none,
 * repaired after a crash, adopted when it runs already. It ends with this process at the latest.
 * `settings` go over our own, as in postgresql.conf. Throws `ClusterError`.
 */
export async function startCluster(options: {
  dataDir: string
  settings?: Settings
}): Promise<Cluster> {
  const { dataDir, settings = {} } = options
  const place = await prepare(resolve(dataDir), settings)
  const { pid, dismiss, died } = await adoptOrLaunch(place, settings)
  const { password, port } = readSecret(place.pgdata)
  const isRunning = () => whatIs(pid) === 'postgres'
  return {
    url: `postgres://app:${password}@127.0.0.1:${port}/${databaseName}`,
    pid,
    isRunning,
    untilDead: () => (died ? untilAborted(died) : untilFalse(isRunning)),
    stop: async () => {
      if (!dismiss) return
      await endPostmaster(pid)
      await dismiss()
    },
  }
}

async function prepare(dataDir: string, settings: Settings): Promise<Place> {
  const link = join(dataDir, 'pg')
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    const isDangling = lstatSync(link, { throwIfNoEntry: false }) && !existsSync(link)
    if (isDangling) throw new Error(`${link} leads nowhere`)
  } catch (cause) {
    throw new ClusterError('denied', { folder: dataDir, cause })
  }
  const account = accountFor(link)
  const binaries = account ? reachableBinaries(findBinaries()) : findBinaries()
  if (!existsSync(link)) {
    await makeData(link, { binaries, account, isDurable: settings.fsync !== 'off' })
  }
  const place = { pgdata: await realpath(link), binaries, account }
  refuseForeignData(place)
  return place
}

function refuseForeignData({ pgdata, binaries }: Place) {
  const found = versionOf(pgdata)
  const expected = String(binaries.major)
  if (found !== expected) throw new ClusterError('otherMajor', { folder: pgdata, found, expected })
}

function versionOf(pgdata: string): string {
  try {
    return readFileSync(join(pgdata, 'PG_VERSION'), 'utf8').trim()
  } catch (cause) {
    throw new ClusterError('denied', { folder: pgdata, cause })
  }
}

async function adoptOrLaunch(place: Place, settings: Settings): Promise<Running> {
  const deadline = Date.now() + 30_000
  for (;;) {
    const outcome = (await adopt(place)) ?? (await launchOnOwnPort(place, settings))
    if ('pid' in outcome) return outcome
    if (!isPassing(outcome.reason) || Date.now() > deadline) {
      throw new ClusterError('failed', outcome)
    }
    await sleep(200)
  }
}

/**
 * A server that is just ending, what it left working when it was killed, or a port just taken, is
 * worth waiting for; damage is not.
 */
function isPassing(reason: string): boolean {
  return /postmaster\.pid|postmaster exit|shared memory|TCP\/IP socket|bind/.test(reason)
}

async function adopt(place: Place): Promise<Running | null> {
  const pid = await living(place.pgdata)
  if (!pid) return null
  const dismiss = isKept(place.pgdata) ? null : keepWatch({ pid, ...place })
  return { pid, dismiss, died: null }
}

async function launchOnOwnPort(place: Place, settings: Settings) {
  const port = String(await ownPort(place))
  return launch(place, { ...settings, port })
}

/** Waits while a server that runs is between states; clears what another process' pid left. */
async function living(pgdata: string): Promise<number | null> {
  const postmaster = readPostmaster(pgdata)
  const kind = postmaster ? whatIs(postmaster.pid) : 'gone'
  if (!postmaster || kind === 'gone' || kind === 'zombie') return null
  if (kind === 'other') {
    await rm(join(pgdata, 'postmaster.pid'))
    return null
  }
  if (postmaster.state === 'ready') return postmaster.pid
  await sleep(25)
  return living(pgdata)
}

async function ownPort({ pgdata, account }: Place): Promise<number> {
  const secret = readSecret(pgdata)
  if (await isPortFree(secret.port)) return secret.port
  const port = await freePort()
  writeSecret(pgdata, { ...secret, port }, account)
  return port
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort')
}

async function untilFalse(isTrue: () => boolean): Promise<void> {
  while (isTrue()) await sleep(1_000, undefined, { ref: false })
}
