import postgres from 'postgres'
import { bounded } from './deadline'
import { DatabaseAwayError, DatabaseSlowError } from './errors'
import type { SqlLane } from './lane'
import { dropSilent } from './pool'

export type Rows = postgres.RowList<(postgres.Row & Iterable<postgres.Row>)[]>

export type Statement = {
  text: string
  parameters: unknown[]
  /** Planned once and kept by the connection. */
  isPrepared: boolean
  /** Rows as arrays instead of objects. */
  asValues: boolean
}

const queryCanceled = '57014'
/** No room, no memory, or no writing at all (Appendix A of PostgreSQL's manual): it refuses for now. */
const refusesForNow = /^(53...|25006)$/
const socketTrouble = /^(CONNECT|E[A-Z]+$)/

/**
 * Runs one statement on a connection within `ms`; too late, the connection is dropped. Throws
 * `DatabaseAwayError`, `DatabaseSlowError` or the `PostgresError`.
 */
export async function send(lane: SqlLane, statement: Statement, ms = Infinity): Promise<Rows> {
  lane.lost.throwIfAborted()
  try {
    return await bounded(query(lane.sql, statement), {
      ms,
      lost: lane.lost,
      tooLate: () => dropSilent(lane),
    })
  } catch (error) {
    throw explained(lane, error)
  }
}

/** The types leave `simple` out; without it a statement without parameters is never prepared. */
type UnsafeOptions = postgres.UnsafeQueryOptions & { simple: boolean }

function query(sql: postgres.Sql, statement: Statement): PromiseLike<Rows> {
  const { text, isPrepared } = statement
  const parameters = statement.parameters as postgres.ParameterOrJSON<never>[]
  const options: UnsafeOptions = { prepare: isPrepared, simple: !isPrepared }
  const sent = sql.unsafe(text, parameters, options)
  return (statement.asValues ? sent.values() : sent) as unknown as PromiseLike<Rows>
}

function explained(lane: SqlLane, error: unknown): unknown {
  if (lane.lost.aborted) return lane.lost.reason
  if (error instanceof postgres.PostgresError) {
    if (error.code === queryCanceled) return new DatabaseSlowError('statement cancelled', error)
    if (refusesForNow.test(error.code)) return new DatabaseAwayError(error)
    return error.severity === 'ERROR' ? error : dropped(lane, error)
  }
  return socketTrouble.test(codeOf(error)) ? dropped(lane, error) : error
}

function dropped(lane: SqlLane, cause: unknown): Error {
  const reason = new DatabaseAwayError(cause)
  lane.drop(reason)
  return reason
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
