/** The server cannot be reached, refuses us, or ended the connection. `cause` keeps what was seen. */
export class DatabaseAwayError extends Error {
  readonly code = 'database-away'
  readonly digest = this.code

  constructor(cause: unknown) {
    super('The database is away', { cause })
    this.name = 'DatabaseAwayError'
  }
}

/** The deadline passed; whether the statement took effect is not known. */
export class DatabaseSlowError extends Error {
  readonly code = 'database-slow'
  readonly digest = this.code

  constructor(what: string, cause?: unknown) {
    super(`The database took too long: ${what}`, { cause })
    this.name = 'DatabaseSlowError'
  }
}

export type DatabaseTrouble = 'database-away' | 'database-slow'

/**
 * What is wrong with the database, or null when the error is about something else. Looks through
 * `cause`, because Drizzle wraps what a query throws, and compares codes, because a bundler may
 * hold the classes above twice.
 */
export function databaseTrouble(error: unknown): DatabaseTrouble | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error ? error.code : undefined
  if (code === 'database-away' || code === 'database-slow') return code
  return databaseTrouble(error.cause)
}
