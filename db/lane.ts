import { AsyncLocalStorage } from 'node:async_hooks'
import { setMaxListeners } from 'node:events'
import net from 'node:net'
import postgres from 'postgres'
import { arrayTypes, drizzleCodecs } from './column-types'
import { bounded } from './deadline'
import { DatabaseAwayError, DatabaseSlowError, databaseTrouble } from './errors'
import type { Lane } from './pool-state'

export type LaneOptions = {
  url: string
  connectMs: number
  /** False behind a pooler, where a prepared statement may meet another server connection. */
  prepare: boolean
  /** Settings of the session, sent while connecting. */
  session: Record<string, string | number>
  onNotify?: (channel: string, payload: string) => void
}

export type SqlLane = Lane & { sql: postgres.Sql }
type Dialed = Pick<postgres.ParsedOptions, 'host' | 'port' | 'path'>

const goodbyeMs = 200
const outsideAnyRequest = AsyncLocalStorage.snapshot()

/**
 * One connection to Postgres that has answered, within `connectMs`. Throws `DatabaseAwayError` or
 * `DatabaseSlowError`. The socket is our own, so that it can be closed however postgres.js feels:
 * left alone, 3.4.9 waits for ever for a server that is silent, refuses, or hangs up.
 */
export function openLane(options: LaneOptions): Promise<SqlLane> {
  // A connection outlives the request that needed it first and must not keep or see its context.
  return outsideAnyRequest(() => connect(options))
}

async function connect(options: LaneOptions): Promise<SqlLane> {
  const lane = createLane(options)
  try {
    await bounded(lane.sql.unsafe('select 1'), {
      ms: options.connectMs,
      lost: lane.lost,
      tooLate: () => new DatabaseSlowError('connecting'),
    })
    return lane
  } catch (error) {
    const reason = databaseTrouble(error) ? (error as Error) : new DatabaseAwayError(error)
    lane.drop(reason)
    throw reason
  }
}

function createLane(options: LaneOptions): SqlLane {
  const lost = new AbortController()
  // A transaction may have any number of statements under way; Node would warn of a leak.
  setMaxListeners(0, lost.signal)
  const sockets: net.Socket[] = []
  const drop = (reason: Error) => {
    if (lost.signal.aborted) return
    lost.abort(reason)
    sql.end({ timeout: 0 }).catch(() => undefined)
    setTimeout(() => sockets[0]?.destroy(), goodbyeMs).unref()
  }
  const sql = postgres(options.url, {
    ...postgresOptions(options),
    onclose: () => drop(new DatabaseAwayError('connection closed')),
    // A socket that goes nowhere fails what postgres.js sends when it tries to connect again.
    socket: (dialed: Dialed) => (sockets.length === 0 ? dial(dialed, sockets) : new net.Socket()),
  } as postgres.Options<Record<string, postgres.PostgresType>>)
  Object.assign(sql.options.parsers, drizzleCodecs.parsers)
  Object.assign(sql.options.serializers, drizzleCodecs.serializers)
  return { sql, lost: lost.signal, drop }
}

function postgresOptions({ prepare, session, onNotify }: LaneOptions) {
  return {
    max: 1,
    prepare,
    types: arrayTypes,
    fetch_types: false,
    no_subscribe: true,
    connect_timeout: 0,
    idle_timeout: 0,
    max_lifetime: 0,
    onnotice: () => undefined,
    onnotify: onNotify,
    connection: { application_name: 'toa-soan', ...session },
  }
}

/** Tries the hosts of the address in their order. */
async function dial({ host, port, path }: Dialed, sockets: net.Socket[]): Promise<net.Socket> {
  let failure: unknown
  for (const [i, name] of host.entries()) {
    const socket = path ? net.connect(path) : net.connect(port[i] ?? 5432, name)
    sockets[0] = Object.assign(socket, { host: name })
    failure = await connected(socket)
    if (!failure) return socket
  }
  throw failure
}

function connected(socket: net.Socket): Promise<unknown> {
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(undefined))
    socket.once('close', () => resolve(new Error('closed while connecting')))
    socket.once('error', resolve)
  })
}
