import { type StatementClient, statementClient } from './client'
import { DatabaseAwayError } from './errors'
import type { SqlLane } from './lane'
import { type Rows, type Statement, send } from './statement'

/** What Drizzle calls inside a transaction. */
export type TransactionClient = StatementClient & {
  savepoint<T>(work: Work<T>): Promise<T>
}

type Work<T> = (client: TransactionClient) => Promise<T>

type Scope = {
  lane: SqlLane
  statementMs: number
  savepoints: number
  ended: boolean
  firstError?: unknown
}

/**
 * Runs `work` between begin and commit on one connection, each statement within `statementMs`.
 * Not postgres.js's own `begin`: once the connection has ended, its rollback writes to a socket
 * that is gone, an exception nobody can catch. When the connection is lost while committing,
 * nobody knows whether the commit took place.
 */
export async function transact<T>(lane: SqlLane, statementMs: number, work: Work<T>): Promise<T> {
  const scope: Scope = { lane, statementMs, savepoints: 0, ended: false }
  await run(scope, command('begin'))
  try {
    const result = await work(transactionClient(scope))
    await commit(scope)
    return result
  } catch (error) {
    await rollback(scope)
    throw error
  } finally {
    scope.ended = true
  }
}

function transactionClient(scope: Scope): TransactionClient {
  return {
    ...statementClient((statement) => run(scope, statement)),
    savepoint: (work) => savepoint(scope, work),
  }
}

async function savepoint<T>(scope: Scope, work: Work<T>): Promise<T> {
  scope.savepoints += 1
  const name = `s${scope.savepoints}`
  await run(scope, command(`savepoint ${name}`))
  try {
    const result = await work(transactionClient(scope))
    await run(scope, command(`release savepoint ${name}`))
    return result
  } catch (error) {
    if (!scope.lane.lost.aborted) await run(scope, command(`rollback to savepoint ${name}`))
    throw error
  }
}

async function run(scope: Scope, statement: Statement): Promise<Rows> {
  if (scope.ended) throw new Error('The transaction has ended: await every query in it')
  try {
    return await send(scope.lane, statement, scope.statementMs)
  } catch (error) {
    scope.firstError ??= error
    throw error
  }
}

/** Postgres answers the commit of a failed transaction with a rollback and no error. */
async function commit(scope: Scope): Promise<void> {
  const { command: done } = await run(scope, command('commit'))
  if (done !== 'COMMIT') throw scope.firstError ?? new Error('The transaction was rolled back')
}

async function rollback(scope: Scope): Promise<void> {
  if (scope.lane.lost.aborted) return
  try {
    await run(scope, command('rollback'))
  } catch (error) {
    scope.lane.drop(new DatabaseAwayError(error))
  }
}

function command(text: string): Statement {
  return { text, parameters: [], isPrepared: false, asValues: false }
}
