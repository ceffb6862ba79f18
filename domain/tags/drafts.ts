import 'server-only'
import { and, sql } from 'drizzle-orm'
import { db } from '@/db'
import { tags } from '@/db/schema'
import { fold } from '@/domain/text/fold'
import type { Tag } from './tag'

const mostShown = 500

/** `texts`: how many drafts bear it. */
export type DeskTag = Tag & { texts: number }

/**
 * Every tag whose name holds the words, with or without their marks, by name; at most 500. Tags are
 * nobody's secret: whoever works in the newsroom sees all.
 */
export async function listDeskTags(words = ''): Promise<DeskTag[]> {
  const sought = fold(words).split(/\s+/).filter(Boolean)
  return db()
    .select({
      id: tags.id,
      slug: tags.slug,
      name: tags.name,
      texts: sql<number>`(
        select count(*)::int from article_tags a where a.tag_id = tags.id
      )`,
    })
    .from(tags)
    .where(and(...sought.map((word) => sql`strpos(fold_text(tags.name), ${word}) > 0`)))
    .orderBy(sql`tags.name collate "vi-x-icu"`)
    .limit(mostShown)
}
