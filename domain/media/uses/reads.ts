import { sql } from 'drizzle-orm'
import type { db, Transaction } from '@/db'

type Connection = Transaction | ReturnType<typeof db>

/** Whether any text, kept revision or setting shows it. */
export async function isUsed(connection: Connection, mediaId: string): Promise<boolean> {
  const [row] = await connection.execute<{ used: boolean }>(sql`
    select exists (select from articles where cover_id = ${mediaId})
      or exists (select from articles where media_ids(body) @> array[${mediaId}::text])
      or exists (select from revisions where cover_id = ${mediaId})
      or exists (select from revisions where media_ids(body) @> array[${mediaId}::text])
      or exists (select from settings
        where name <> 'sample' and strpos(value::text, ${mediaId}) > 0) as used`)
  return row?.used ?? false
}
