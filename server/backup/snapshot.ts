import { sql } from 'drizzle-orm'
import type { DirectClient, Transaction } from '@/db'
import { sessionSettings, type Table } from './tables'

export type Connect = () => Promise<DirectClient>

export type Snapshot = {
  transaction: Transaction
  /** The table's rows as COPY text, a chunk at a time. */
  readTable(table: Table): AsyncGenerator<Buffer>
}

/** Runs `work` on the database as it stands at one moment, however much is written meanwhile. */
export async function withSnapshot<T>(
  connect: Connect,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const { db, close } = await connect()
  try {
    await db.execute(sql.raw(sessionSettings))
    return await db.transaction(
      async (transaction) => {
        const [exported] = await transaction.execute<{ id: string }>(
          sql`select pg_export_snapshot() as id`,
        )
        const id = exported?.id ?? ''
        return work({ transaction, readTable: (table) => readTable(connect, id, table) })
      },
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    )
  } finally {
    close()
  }
}

/** A client of its own for each table: after a COPY that had to wait, postgres.js never answers again. */
async function* readTable(
  connect: Connect,
  snapshot: string,
  { name, columns }: Table,
): AsyncGenerator<Buffer> {
  const client = await connect()
  try {
    await client.db.execute(
      sql.raw(`${sessionSettings};
        begin isolation level repeatable read read only; set transaction snapshot '${snapshot}'`),
    )
    const copy = client.sql.unsafe(`copy "${name}" (${columns.join(', ')}) to stdout`)
    yield* await copy.readable()
  } finally {
    client.close()
  }
}
