import { eq } from 'drizzle-orm'
import { publicationTags, tags as topics } from '@/db/schema'
import { newestLinked } from '@/domain/articles/lists/reads'

/** The newest story of each tag, for a lateral join with `tags`. */
export function newestOfTag() {
  return newestLinked(publicationTags, eq(publicationTags.tagId, topics.id))
}
