import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { articles, editors, reviews, revisions } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { isId } from '@/domain/text/id'
import type { Review, ReviewStep } from './review'

const mostShown = 200

/** The steps of a text, the newest first; none when it is not this editor's to read. */
export async function listReviews(editor: Editor, articleId: string): Promise<Review[]> {
  if (!isId(articleId)) return []
  const rows = await db()
    .select({
      id: reviews.id,
      step: reviews.step,
      note: reviews.note,
      by: editors.name,
      at: reviews.reviewedAt,
      revision: revisions.number,
      subject: { createdBy: articles.createdBy, sectionId: articles.sectionId },
    })
    .from(reviews)
    .innerJoin(articles, eq(articles.id, reviews.articleId))
    .innerJoin(revisions, eq(revisions.id, reviews.revisionId))
    .innerJoin(editors, eq(editors.id, reviews.reviewedBy))
    .where(eq(reviews.articleId, articleId))
    .orderBy(desc(reviews.reviewedAt), desc(reviews.id))
    .limit(mostShown)
  return rows.flatMap(({ subject, step, ...review }) =>
    can(editor, 'article.read', subject) ? [{ ...review, step: step as ReviewStep }] : [],
  )
}
