import { expect } from '@playwright/test'
import { sql } from 'drizzle-orm'
import { type DirectClient, openDirect } from '@/db/connection'

/** Does what asks this table, and cuts the connections that ask it until that is over. */
export async function cutOff<T>(url: string, table: string, deed: () => Promise<T>): Promise<T> {
  const holder = await openDirect(url)
  const cutter = await openDirect(url)
  try {
    return await holder.db.transaction(async (held) => {
      await held.execute(sql`lock table ${sql.identifier(table)} in access exclusive mode`)
      const doing = deed()
      await expect.poll(() => cutWaiting(cutter)).toBeGreaterThan(0)
      return doing
    })
  } finally {
    for (const client of [holder, cutter]) client.close()
  }
}

async function cutWaiting({ db }: DirectClient): Promise<number> {
  const cut = await db.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock'`,
  )
  return cut.length
}
