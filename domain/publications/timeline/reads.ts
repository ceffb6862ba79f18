import { asc, eq } from 'drizzle-orm'
import { publications, revisions } from '@/db/schema'
import type { Connection } from '@/domain/articles/reads'

const columns = {
  id: publications.id,
  revisionId: publications.revisionId,
  version: revisions.version,
  sectionId: publications.sectionId,
  publishedAt: publications.publishedAt,
  changedAt: publications.changedAt,
  startsAt: publications.startsAt,
  endsAt: publications.endsAt,
}

export type Shown = Pick<
  typeof publications.$inferSelect,
  Exclude<keyof typeof columns, 'version'>
> & {
  version: number
}

/** What readers see of a text at a moment, what they saw last, and what they will see. */
export type Timeline = { live: Shown | null; last: Shown | null; due: readonly Shown[] }

export async function findTimeline(
  connection: Connection,
  { id, at }: { id: string; at: Date },
): Promise<Timeline> {
  const all = await connection
    .select(columns)
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(eq(publications.articleId, id))
    .orderBy(asc(publications.startsAt), asc(publications.id))
  const begun = all.filter(({ startsAt }) => startsAt <= at)
  const last = begun.at(-1) ?? null
  const isLive = last && (last.endsAt === null || last.endsAt > at)
  return {
    live: isLive ? last : null,
    last,
    due: all.filter(({ startsAt }) => startsAt > at),
  }
}
