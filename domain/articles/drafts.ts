import 'server-only'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db'
import { articles, discards, editors, pins, reviews, revisions, withdrawals } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { findTimeline, type Shown } from '@/domain/publications/timeline/reads'
import { isId } from '@/domain/text/id'
import type { Draft, OpenReview, Stretch } from './draft'
import { findText } from './reads'
import { isSettled, stateAt } from './states/columns'

/** Null when there is no such text, or it is not this editor's to read. */
export async function findDraft(editor: Editor, id: string): Promise<Draft | null> {
  const row = isId(id) ? await findRow(id) : null
  if (!row || !can(editor, 'article.read', row)) return null
  const [text, timeline] = await Promise.all([findText(db(), id), findTimeline(db(), row)])
  if (!text) return null

  const { at: _, authorName, withdrawal, pin, ...rest } = row
  const { live, last, due } = timeline
  return {
    ...rest,
    ...text,
    kind: row.kind === 'page' ? 'page' : 'article',
    author: row.createdBy === null ? null : { id: row.createdBy, name: authorName ?? '' },
    live: live && { ...stretchOf(live), publishedAt: live.publishedAt, changedAt: live.changedAt },
    scheduled: due[0] ? stretchOf(due[0]) : null,
    wasPublished: last !== null,
    review: await findOpenReview(id),
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

async function findOpenReview(articleId: string): Promise<OpenReview | null> {
  const [v, r] = [alias(reviews, 'v'), alias(revisions, 'r')]
  const [review] = await db()
    .select({
      step: v.step,
      note: v.note,
      at: v.reviewedAt,
      by: { id: editors.id, name: editors.name },
      isSettled: sql<boolean>`${isSettled}`,
    })
    .from(v)
    .innerJoin(r, eq(r.id, v.revisionId))
    .innerJoin(editors, eq(editors.id, v.reviewedBy))
    .where(eq(v.articleId, articleId))
    .orderBy(desc(v.reviewedAt), desc(v.id))
    .limit(1)
  if (!review || review.isSettled) return null
  const { isSettled: _, step, ...told } = review
  return { ...told, step: step as OpenReview['step'] }
}

function stretchOf({ version, startsAt, endsAt }: Shown): Stretch {
  return { version, startsAt, endsAt }
}
