import { sql } from 'drizzle-orm'
import type { Database } from '@/db'

/** Takes away the indexes over the words of these tables; gives back the statements that build them again. */
export async function setWordIndexesAside(
  database: Database,
  tables: readonly string[],
): Promise<string[]> {
  const indexes = await database.execute<{ name: string; definition: string }>(sql`
    select indexname as name, indexdef as definition from pg_indexes
    where tablename in ${tables} and indexdef like '%USING gin%' limit 20`)
  for (const { name } of indexes) await database.execute(sql`drop index ${sql.identifier(name)}`)
  return indexes.map(({ definition }) => definition)
}
