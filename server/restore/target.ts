import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import type { Manifest } from '@/server/backup/format'
import { Refusal } from '@/server/backup/refusal'
import { listTables, type Table } from '@/server/backup/tables'

type Reader = Pick<Transaction, 'execute'>

/** Throws `Refusal` when somebody has already written or edits here. No tables is empty, too. */
export async function requireEmpty(reader: Reader): Promise<void> {
  const [found] = await reader.execute<{ has: boolean }>(
    sql`select to_regclass('public.articles') is not null as has`,
  )
  if (!found?.has) return
  const [site] = await reader.execute<{ has: boolean }>(
    sql`select exists (select from articles) or exists (select from editors) as has`,
  )
  if (site?.has) throw new Refusal('notEmpty')
}

/** The tables here, once they are known to be exactly those of the backup. */
export async function requireSameTables(
  transaction: Transaction,
  manifest: Manifest,
): Promise<Table[]> {
  const tables = await listTables(transaction)
  const shape = (each: readonly Table[]) =>
    JSON.stringify(each.map(({ name, columns }) => [name, columns]))
  if (shape(tables) !== shape(manifest.tables)) throw new Refusal('otherSchema')
  return tables
}

/**
 * Runs `load` on tables emptied, and with nothing in its way: triggers do not fire, and foreign keys
 * are put back, and so checked, when all the rows are there. Throws `Refusal` when somebody has
 * written here until now.
 */
export async function withOpenTables<T>(
  transaction: Transaction,
  tables: readonly Table[],
  load: () => Promise<T>,
): Promise<T> {
  const names = tables.map(({ name }) => `"${name}"`)
  const keys = await listForeignKeys(transaction)
  await run(
    transaction,
    names.map((name) => `alter table ${name} disable trigger user`),
  )
  await requireEmpty(transaction)
  await run(transaction, [...keys.map(dropped), `truncate ${names.join(', ')}`])
  const loaded = await load()
  await run(transaction, keys.map(added))
  await run(
    transaction,
    names.map((name) => `alter table ${name} enable trigger user`),
  )
  return loaded
}

async function run(transaction: Transaction, statements: readonly string[]): Promise<void> {
  await transaction.execute(sql.raw(statements.join(';\n')))
}

type ForeignKey = { table: string; name: string; definition: string }

function dropped({ table, name }: ForeignKey): string {
  return `alter table ${table} drop constraint ${name}`
}

function added({ table, name, definition }: ForeignKey): string {
  return `alter table ${table} add constraint ${name} ${definition}`
}

async function listForeignKeys(transaction: Transaction): Promise<ForeignKey[]> {
  return transaction.execute<ForeignKey>(sql`
    select conrelid::regclass::text as table, quote_ident(conname) as name,
      pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`)
}

/** New rows are numbered behind the restored ones. */
export async function advanceSequences(transaction: Transaction): Promise<void> {
  const columns = await transaction.execute<{
    table: string
    column: string
    sequence: string
  }>(sql`
    select c.relname as table, a.attname as column,
      pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attidentity <> '' and c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`)
  for (const { table, column, sequence } of columns) {
    await transaction.execute(sql`
      select setval(${sequence}, max(${sql.identifier(column)}))
      from ${sql.identifier(table)} having count(*) > 0`)
  }
}
