import { and, eq, gt, sql } from 'drizzle-orm'
import { editors, writers } from '@/db/schema'
import type { Connection } from '@/domain/articles/reads'
import { leaseSeconds, type Writer } from './writer'

/** Whoever has said lately that they are writing this text. */
export async function findWriter(
  connection: Connection,
  articleId: string,
): Promise<Writer | null> {
  const lapsed = sql`clock_timestamp() - make_interval(secs => ${leaseSeconds})`
  const [writer] = await connection
    .select({
      editorId: writers.editorId,
      name: editors.name,
      sheet: writers.sheet,
      since: writers.since,
    })
    .from(writers)
    .innerJoin(editors, eq(editors.id, writers.editorId))
    .where(and(eq(writers.articleId, articleId), gt(writers.seenAt, lapsed)))
    .limit(1)
  return writer ?? null
}
