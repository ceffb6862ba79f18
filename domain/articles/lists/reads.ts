import { desc, eq, type SQL } from 'drizzle-orm'
import { db } from '@/db'
import { liveStories, type publicationBylines, type publicationTags } from '@/db/schema'

/**
 * The newest story of each tag or byline whose links are `own`, for a lateral join with these: it leaves
 * those that name something to read, and of none the whole list is read.
 */
export function newestLinked(link: typeof publicationTags | typeof publicationBylines, own: SQL) {
  return db()
    .select({ publishedAt: link.publishedAt })
    .from(link)
    .innerJoin(liveStories, eq(liveStories.publicationId, link.publicationId))
    .where(own)
    .orderBy(desc(link.publishedAt), desc(link.publicationId))
    .limit(1)
    .as('newest')
}
