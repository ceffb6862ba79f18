import { EnvError, env } from '@/env'
import {
  type Connection,
  type Database,
  type DirectClient,
  limits,
  openConnection,
  openDirect,
} from './connection'
import { type Listener, listenTo } from './listen'
import type { PoolFigures } from './pool-state'

export type { Database, DirectClient, Transaction } from './connection'
export type { Listener } from './listen'
export type { PoolFigures } from './pool-state'

const size = 8

// A bundler may instantiate this module more than once; the process has one pool all the same.
const key = Symbol.for('toa-soan.database')
const shared = globalThis as { [key]?: Connection }

/**
 * The database. A statement settles within 10 s, a transaction within 30 s, connecting within 2 s,
 * whatever becomes of the server; the first query after it is back works. `databaseTrouble` tells
 * such failures from others. `int8` and bare `count(*)` come as strings. Throws `EnvError` without
 * `DATABASE_URL`.
 */
export function db(): Database {
  shared[key] ??= openConnection({ url: databaseUrl(), pooled: isPooled(), size, limits })
  return shared[key].db
}

/** How this process's connections are used now; null before the first query. */
export function poolFigures(): PoolFigures | null {
  return shared[key]?.figures() ?? null
}

/** Ends every connection at once; the next `db()` starts anew. */
export function closeDatabase(): void {
  shared[key]?.close()
  delete shared[key]
}

/** A connection of its own past any pooler; close it. Throws the database's errors within 2 s. */
export function directClient(): Promise<DirectClient> {
  return openDirect(directUrl())
}

/** Hears what is notified on `channel`, for ever, until the returned function is called. */
export function listen(channel: string, listener: Listener): () => void {
  return listenTo(directUrl(), channel, listener)
}

/** The address of the database past any pooler. Throws `EnvError` without `DATABASE_URL`. */
export function directUrl(): string {
  return env().DATABASE_DIRECT_URL ?? databaseUrl()
}

function databaseUrl(): string {
  const { DATABASE_URL } = env()
  if (!DATABASE_URL) throw new EnvError('DATABASE_URL')
  return DATABASE_URL
}

function isPooled(): boolean {
  const direct = env().DATABASE_DIRECT_URL
  return direct !== undefined && direct !== databaseUrl()
}
