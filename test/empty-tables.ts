import { sql } from 'drizzle-orm'
import { db } from '@/db'

/**
 * Empties tables and all that refer to them, as `truncate … cascade` would, past every trigger. A test
 * leaves a few rows; truncating makes the files of dozens of tables and their indexes anew.
 */
export async function emptyTables(...names: readonly string[]): Promise<void> {
  const list = names.map((name) => `'${name}'::regclass`).join(', ')
  await db().execute(
    sql.raw(`do $$
      declare
        emptied regclass;
      begin
        set local session_replication_role = replica;
        for emptied in
          with recursive reached as (
            select unnest(array[${list}])::oid as id
            union
            select conrelid from pg_constraint join reached on confrelid = id where contype = 'f'
          )
          select id from reached
        loop
          execute format('delete from %s', emptied);
        end loop;
      end $$`),
  )
}
