import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { tags as topics } from '@/db/schema'
import { tags } from '@/domain/freshness/tags'
import { isSlug } from '@/domain/text/slug'
import { newestOfTag } from './reads'
import type { Tag } from './tag'

const mostListed = 300

/** The tags of what can be read now, in Vietnamese order of their names; at most 300. */
export async function listTags(): Promise<Pick<Tag, 'slug' | 'name'>[]> {
  'use cache'
  cacheTag(tags.topics, tags.articles)
  cacheLife('days')

  return db()
    .select({ slug: topics.slug, name: topics.name })
    .from(topics)
    .crossJoinLateral(newestOfTag())
    .orderBy(sql`${topics.name} collate "vi-x-icu"`, topics.id)
    .limit(mostListed)
}

/** Null for what is no tag's slug. */
export async function findTag(slug: string): Promise<Tag | null> {
  return isSlug(slug) ? tagAt(slug) : null
}

async function tagAt(slug: string): Promise<Tag | null> {
  'use cache'
  cacheTag(tags.topics)
  cacheLife('days')

  const [tag] = await db()
    .select({ id: topics.id, slug: topics.slug, name: topics.name })
    .from(topics)
    .where(eq(topics.slug, slug))
    .limit(1)

  return tag ?? null
}
