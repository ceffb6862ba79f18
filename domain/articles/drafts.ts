import 'server-only'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { articles, discards, editors, pins, reviews, revisions, withdrawals } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { findTimeline, type Shown } from '@/domain/publications/timeline/reads'
import { isId } from '@/domain/text/id'
import type { Draft, OpenReview, Stretch } from './draft'
import { findText } from './reads'
import { stateAt } from './states/columns'

/** Null when there is no such text, or it is not this editor's to read. */
export async function findDraft(editor: Editor, id: string): Promise<Draft | null> {
  const row = isId(id) ? await findRow(id) : null
  if (!row || !can(editor, 'article.read', row)) return null
  const [text, timeline] = await Promise.all([findText(db(), id), findTimeline(db(), row)])
  if (!text) return null

  const { at: _, authorName, withdrawal, pin, ...rest } = row
  const { live, last, due, newestVersion } = timeline
  return {
    ...rest,
    ...text,
    kind: row.kind === 'page' ? 'page' : 'article',
    author: row.createdBy === null ? null : { id: row.createdBy, name: authorName ?? '' },
    live: live && { ...stretchOf(live), publishedAt: live.publishedAt, changedAt: live.changedAt },
    scheduled: due[0] ? stretchOf(due[0]) : null,
    wasPublished: last !== null,
    review: await findOpenReview(id, newestVersion),
    withdrawal,
    pin: pin && { endsAt: pin.endsAt },
  }
}

async function findRow(id: string) {
  const [row] = await db()
    .select({
      id: articles.id,
      kind: articles.kind,
      createdBy: articles.createdBy,
      sectionId: articles.sectionId,
      authorName: editors.name,
      createdAt: articles.createdAt,
      state: stateAt(sql`now()`),
      at: sql`now()`.mapWith(articles.createdAt),
      withdrawal: {
        reason: withdrawals.reason,
        notice: withdrawals.notice,
        at: withdrawals.withdrawnAt,
      },
      discardedAt: discards.discardedAt,
      pin: { articleId: pins.articleId, endsAt: pins.endsAt },
    })
    .from(articles)
    .leftJoin(editors, eq(editors.id, articles.createdBy))
    .leftJoin(
      withdrawals,
      and(eq(withdrawals.articleId, articles.id), isNull(withdrawals.restoredAt)),
    )
    .leftJoin(discards, eq(discards.articleId, articles.id))
    .leftJoin(pins, eq(pins.articleId, articles.id))
    .where(eq(articles.id, id))
    .limit(1)
  return row ?? null
}

async function findOpenReview(articleId: string, shown: number): Promise<OpenReview | null> {
  const [review] = await db()
    .select({
      step: reviews.step,
      note: reviews.note,
      at: reviews.reviewedAt,
      version: revisions.version,
      by: { id: editors.id, name: editors.name },
    })
    .from(reviews)
    .innerJoin(revisions, eq(revisions.id, reviews.revisionId))
    .innerJoin(editors, eq(editors.id, reviews.reviewedBy))
    .where(eq(reviews.articleId, articleId))
    .orderBy(desc(reviews.reviewedAt), desc(reviews.id))
    .limit(1)
  if (!review || review.version <= shown) return null
  const { version: _, step, ...told } = review
  return { ...told, step: step as OpenReview['step'] }
}

function stretchOf({ version, startsAt, endsAt }: Shown): Stretch {
  return { version, startsAt, endsAt }
}
