import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { articles, publications, sections } from '@/db/schema'
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
      .select({ slug: articles.slug, section: sections.slug })
      .from(publications)
      .innerJoin(articles, eq(articles.id, publications.articleId))
      .leftJoin(sections, eq(sections.id, publications.sectionId))
      .where(eq(publications.id, publicationId))
    if (publication) await expire(transaction, expiredTags(publication))
  })
}

function expiredTags({ slug, section }: { slug: string; section: string | null }): string[] {
  return [tags.articles, tags.article(slug), ...(section ? [tags.section(section)] : [])]
}
