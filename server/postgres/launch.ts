import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Account } from './account'
import type { Binaries } from './binaries'
import { type Dismiss, keepWatch } from './keeper'
import { readPostmaster } from './postmaster'
import { lastLine, postgresOptions } from './run-tool'

export type Place = { pgdata: string; binaries: Binaries; account: Account | undefined }
export type Settings = Record<string, string>

/** Sized for a small machine that also runs the site: about 60 MB at rest. */
const modest: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  cluster_name: 'toa-soan',
  shared_buffers: '32MB',
  max_connections: '60',
  max_wal_size: '256MB',
  max_logical_replication_workers: '0',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/**
 * `dismiss` sends away the keeper; null when the server is another process' to keep. `died` aborts
 * when the server has ended; null when it is not a child of this process.
 */
export type Running = { pid: number; dismiss: Dismiss | null; died: AbortSignal | null }

/** Starts the server and waits until it takes connections; else returns what it said at last. */
export async function launch(
  place: Place,
  settings: Settings,
): Promise<Running | { reason: string }> {
  const log = openLog(join(place.pgdata, 'server.log'))
  const server = spawn(join(place.binaries.folder, 'bin', 'postgres'), args(place, settings), {
    ...postgresOptions(place.account),
    detached: true,
    stdio: ['ignore', log.file, log.file],
  })
  closeSync(log.file)
  const death = new AbortController()
  server.on('error', () => undefined)
  server.once('exit', () => death.abort())
  server.unref()
  const { pid } = server
  if (!pid) return { reason: log.lastComplaint() }
  const dismiss = keepWatch({ pid, ...place })
  if (await untilReadyOrDead(server, place.pgdata)) return { pid, dismiss, died: death.signal }
  await dismiss()
  return { reason: log.lastComplaint() }
}

function args({ pgdata }: Place, settings: Settings): string[] {
  const all = Object.entries({ ...modest, ...settings })
  return ['-D', pgdata, ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

async function untilReadyOrDead(server: ChildProcess, pgdata: string): Promise<boolean> {
  while (server.pid && server.exitCode === null && server.signalCode === null) {
    const postmaster = readPostmaster(pgdata)
    if (postmaster?.pid === server.pid && postmaster.state === 'ready') return true
    await sleep(15)
  }
  return false
}

const tooLong = 10 * 1024 * 1024

/** Appends, but starts over once the log has grown past 10 MB. */
function openLog(path: string) {
  const before = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  const isFull = before > tooLong
  const file = openSync(path, isFull ? 'w' : 'a', 0o600)
  const lastComplaint = () => {
    const said = readFileSync(path)
      .subarray(isFull ? 0 : before)
      .toString()
    const complaints = said.split('\n').filter((line) => /FATAL|PANIC|could not/.test(line))
    return (complaints.at(-1) ?? lastLine(said)).replace(/^.*?\b[A-Z]+: +/, '')
  }
  return { file, lastComplaint }
}
