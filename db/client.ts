import { drizzleCodecs } from './column-types'
import { withLiteralLimits } from './literal-limits'
import type { Rows, Statement } from './statement'

export type StatementClient = {
  options: typeof drizzleCodecs
  unsafe(text: string, parameters?: unknown[]): Promise<Rows> & { values(): Promise<Rows> }
}

/** The part of a postgres.js client through which Drizzle sends statements, here by `run`. */
export function statementClient(run: (statement: Statement) => Promise<Rows>): StatementClient {
  return {
    options: drizzleCodecs,
    unsafe(text, parameters = []) {
      const isPrepared = parameters.length > 0
      const words = withLiteralLimits({ text, parameters })
      const statement = { ...words, isPrepared, asValues: false }
      // Drizzle says `.values()` after the call, so the statement leaves a microtask later.
      const rows = Promise.resolve().then(() => run(statement))
      const values = () => {
        statement.asValues = true
        return rows
      }
      return Object.assign(rows, { values })
    },
  }
}
