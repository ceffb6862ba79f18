import type { Writable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { DirectClient, Transaction } from '@/db'
import { Refusal } from '@/server/backup/refusal'
import type { Table } from '@/server/backup/tables'

export type TableLoader = {
  /** The next piece of a table; a table's pieces come together. */
  take(table: string, content: AsyncIterable<Buffer>): Promise<void>
  /** After the last piece of the last table. */
  end(): Promise<void>
}

type Place = { sql: DirectClient['sql']; transaction: Transaction; tables: readonly Table[] }

/** Loads COPY text, a table after the other, into the transaction open on the client of `sql`. */
export function createTableLoader(place: Place): TableLoader {
  let current: { table: string; copy: Writable } | null = null

  async function end(): Promise<void> {
    if (!current) return
    current.copy.end()
    current = null
    await nextTurn()
    // postgres.js never says that a COPY failed at its end; the next statement does.
    await place.transaction.execute(sql`select 1`)
  }

  return {
    async take(table, content) {
      if (current?.table !== table) {
        await end()
        current = { table, copy: await openCopy(place, table) }
      }
      await feed(current.copy, content)
    },
    end,
  }
}

async function openCopy({ sql, tables }: Place, name: string): Promise<Writable> {
  const table = tables.find((each) => each.name === name)
  if (!table) throw new Refusal('damaged')
  const copy = await sql
    .unsafe(`copy "${table.name}" (${table.columns.join(', ')}) from stdin`)
    .writable()
  copy.on('error', () => undefined)
  return copy
}

/** Waits for each chunk: so nothing is under way when the COPY ends, or fails in its middle. */
async function feed(copy: Writable, content: AsyncIterable<Buffer>): Promise<void> {
  for await (const chunk of content) await written(copy, chunk)
}

function written(copy: Writable, chunk: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    copy.write(chunk, (error) => {
      if (error) reject(copy.errored ?? error)
      else resolve()
    })
  })
}
