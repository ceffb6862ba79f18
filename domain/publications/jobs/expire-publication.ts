import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { articles, publications } from '@/db/schema'
import { monthOf, yearOf } from '@/domain/articles/lists/list'
import { expireArticle } from '@/domain/articles/locks/commands'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { finishJob } from '@/domain/jobs/commands'
import type { ClaimedJob } from '@/domain/jobs/job'

/**
 * A publication begins or ends at this moment. The tags and the end of the job are one transaction:
 * they are written once, however often the job is tried.
 */
export async function expirePublication(
  { publicationId }: { publicationId: string },
  job: ClaimedJob,
): Promise<void> {
  await db().transaction(async (transaction) => {
    if (!(await finishJob(job, transaction))) return
    const [publication] = await transaction
      .select({
        kind: articles.kind,
        slug: articles.slug,
        sectionId: publications.sectionId,
        publishedAt: publications.publishedAt,
      })
      .from(publications)
      .innerJoin(articles, eq(articles.id, publications.articleId))
      .where(eq(publications.id, publicationId))
    if (!publication) return
    const { sectionId, publishedAt, ...article } = publication
    await expireArticle(transaction, { ...article, sectionIds: [sectionId] })
    // No trigger fires when a moment comes, so the counts of year and month are named here.
    const periods = [yearOf(publishedAt), monthOf(publishedAt)]
    await expire(transaction, periods.map(tags.stories))
  })
}
