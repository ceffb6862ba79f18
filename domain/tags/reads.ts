import { desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { liveStories, publicationTags, tags as topics } from '@/db/schema'

/**
 * The newest story of each tag, for a lateral join with `tags`: it leaves those that name something to
 * read, and of no tag the whole list is read.
 */
export function newestOfTag() {
  return db()
    .select({ publishedAt: publicationTags.publishedAt })
    .from(publicationTags)
    .innerJoin(liveStories, eq(liveStories.publicationId, publicationTags.publicationId))
    .where(eq(publicationTags.tagId, topics.id))
    .orderBy(desc(publicationTags.publishedAt), desc(publicationTags.publicationId))
    .limit(1)
    .as('newest')
}
