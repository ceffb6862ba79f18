import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { type StatementClient, statementClient } from './client'
import { tellTrouble } from './digest'
import { type LaneOptions, openLane } from './lane'
import { closePool, withLane } from './pool'
import { createPool, figuresOf, type PoolFigures } from './pool-state'
import * as schema from './schema'
import { send } from './statement'
import { type TransactionClient, transact } from './transaction'

export type Database = PostgresJsDatabase<typeof schema>
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** Milliseconds. A statement's deadline includes the wait for a connection. */
export type Limits = { connectMs: number; statementMs: number; transactionMs: number }

export type Connection = { db: Database; figures(): PoolFigures; close(): void }

export type ConnectionOptions = {
  url: string
  /** True when a pooler answers there: it knows neither prepared statements nor session settings. */
  pooled: boolean
  size: number
  limits: Limits
}

/** One connection without deadlines, for long work: migrations, COPY, backup. */
export type DirectClient = {
  db: Database
  /**
   * For what Drizzle cannot say, such as COPY: no more than one COPY per client, and never its
   * `begin`, which can end the process when the server goes away; use `db.transaction`.
   */
  sql: postgres.Sql
  close(): void
}

export const limits: Limits = { connectMs: 2_000, statementMs: 10_000, transactionMs: 30_000 }

/** The server stops a statement a little earlier than we would, and the connection survives. */
const serverHeadStartMs = 500

type Client = StatementClient & {
  begin<T>(work: (client: TransactionClient) => Promise<T>): Promise<T>
}

/** A pool in which no query outlives its deadline; nothing is connected before the first one. */
export function openConnection(options: ConnectionOptions): Connection {
  const { connectMs, statementMs, transactionMs } = options.limits
  const lane = { url: options.url, connectMs, prepare: !options.pooled, session: session(options) }
  const open = () => openLane(lane)
  const pool = createPool({ open, size: options.size, connectMs, statementMs })
  const client: Client = {
    ...statementClient((statement) => withLane(pool, statementMs, (lane) => send(lane, statement))),
    begin: (work) => withLane(pool, transactionMs, (lane) => transact(lane, statementMs, work)),
  }
  return { db: drizzleOver(client), figures: () => figuresOf(pool), close: () => closePool(pool) }
}

/** Throws `DatabaseAwayError` or `DatabaseSlowError` within 2 s when the server cannot be reached. */
export async function openDirect(url: string): Promise<DirectClient> {
  const lane = await openLane({
    url,
    connectMs: limits.connectMs,
    prepare: true,
    session: { statement_timeout: '0', jit: 'off' },
  })
  const client: Client = {
    ...statementClient((statement) => send(lane, statement)),
    begin: (work) => transact(lane, Infinity, work),
  }
  return { db: drizzleOver(client), sql: lane.sql, close: () => lane.drop(new Error('closed')) }
}

function session({ pooled, limits }: ConnectionOptions): LaneOptions['session'] {
  if (pooled) return {}
  return {
    statement_timeout: Math.max(limits.statementMs - serverHeadStartMs, 1),
    idle_in_transaction_session_timeout: limits.transactionMs,
    jit: 'off',
  }
}

function drizzleOver(client: Client): Database {
  tellTrouble()
  return drizzle({ client: client as unknown as postgres.Sql, schema, casing: 'snake_case' })
}
