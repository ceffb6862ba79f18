import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { articles, publications, sections } from '@/db/schema'
import { yearOf } from '@/domain/articles/lists/list'
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
        slug: articles.slug,
        section: sections.slug,
        publishedAt: publications.publishedAt,
      })
      .from(publications)
      .innerJoin(articles, eq(articles.id, publications.articleId))
      .leftJoin(sections, eq(sections.id, publications.sectionId))
      .where(eq(publications.id, publicationId))
    if (publication) await expire(transaction, expiredTags(publication))
  })
}

type Affected = { slug: string; section: string | null; publishedAt: Date }

/** No trigger fires when a moment comes, so the counts of the year are named here too. */
function expiredTags({ slug, section, publishedAt }: Affected): string[] {
  const ofAny = [tags.articles, tags.article(slug), tags.stories(yearOf(publishedAt))]
  return section ? [...ofAny, tags.section(section)] : ofAny
}
