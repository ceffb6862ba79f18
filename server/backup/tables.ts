import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import type { TableSum } from './format'
import { Refusal } from './refusal'

/** What a column list and a row's text look like must not depend on the server's settings. */
export const sessionSettings = `
  set timezone to 'UTC'; set datestyle to 'ISO, MDY'; set intervalstyle to 'postgres';
  set bytea_output to 'hex'; set extra_float_digits to 1; set synchronize_seqscans to off;
  set idle_in_transaction_session_timeout to 0`

/** Notes for other instances of the same site, of no meaning to a restored one. */
const leftOut = 'cache_tags'

export type Table = { name: string; columns: string[] }

/** Every table of the site with the columns that can be written, names quoted as SQL needs them. */
export async function listTables(transaction: Transaction): Promise<Table[]> {
  return transaction.execute<Table>(sql`
    select c.relname as name, array_agg(quote_ident(a.attname) order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> ${leftOut}
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    group by c.relname order by c.relname`)
}

/** How many rows a table holds, and the sum of their hashes, in the transaction's snapshot. */
export async function sumTable(transaction: Transaction, table: Table): Promise<TableSum> {
  const [sum] = await transaction.execute<{ rows: string; checksum: string }>(sql`
    select count(*) as rows,
      coalesce(sum(('x' || left(md5(whole_row::text), 16))::bit(64)::bigint::numeric), 0)::text
        as checksum
    from ${sql.identifier(table.name)} as whole_row`)
  return { ...table, rows: Number(sum?.rows), checksum: sum?.checksum ?? '' }
}

/** The hashes of the migrations this database has, oldest first. Throws `Refusal` where it has none. */
export async function listMigrations(transaction: Transaction): Promise<string[]> {
  const [found] = await transaction.execute<{ has: boolean }>(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as has`,
  )
  if (!found?.has) throw new Refusal('notMigrated')
  const rows = await transaction.execute<{ hash: string }>(
    sql`select hash from drizzle.__drizzle_migrations order by id`,
  )
  return rows.map(({ hash }) => hash)
}
