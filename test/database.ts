import { randomBytes } from 'node:crypto'
import postgres from 'postgres'

/** A migrated database of its own for whoever asks; what a test forgets to drop goes with the run. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const template = required('TEST_RUN')
  const name = `${template}_${randomBytes(5).toString('hex')}`
  await onServer(
    (sql) => sql`CREATE DATABASE ${sql(name)} TEMPLATE ${sql(template)} STRATEGY file_copy`,
  )
  return {
    url: urlOf(name),
    drop: () => onServer((sql) => sql`DROP DATABASE IF EXISTS ${sql(name)} WITH (FORCE)`),
  }
}

export function urlOf(name: string): string {
  const url = new URL(required('TEST_DATABASE_URL'))
  url.pathname = `/${name}`
  return url.href
}

async function onServer(statement: (sql: postgres.Sql) => PromiseLike<unknown>) {
  const sql = postgres(required('TEST_DATABASE_URL'), { max: 1, onnotice: () => undefined })
  try {
    await statement(sql)
  } finally {
    await sql.end()
  }
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is set by test/postgres.ts before any test runs`)
  return value
}
