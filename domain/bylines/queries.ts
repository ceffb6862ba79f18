import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { bylines, publicationBylines } from '@/db/schema'
import { newestLinked } from '@/domain/articles/lists/reads'
import { tags } from '@/domain/freshness/tags'
import { isSlug } from '@/domain/text/slug'
import type { Author } from './byline'

const mostAuthors = 500

/** Those who have signed something that can be read now, in Vietnamese order of their names. */
export async function listAuthors(): Promise<Pick<Author, 'slug' | 'name' | 'role'>[]> {
  'use cache'
  cacheTag(tags.bylines, tags.articles)
  cacheLife('days')

  return db()
    .select({ slug: bylines.slug, name: bylines.name, role: bylines.role })
    .from(bylines)
    .crossJoinLateral(newestLinked(publicationBylines, eq(publicationBylines.bylineId, bylines.id)))
    .orderBy(sql`${bylines.name} collate "vi-x-icu"`, bylines.id)
    .limit(mostAuthors)
}

/** Null for what is nobody's slug. */
export async function findAuthor(slug: string): Promise<Author | null> {
  return isSlug(slug) ? authorAt(slug) : null
}

async function authorAt(slug: string): Promise<Author | null> {
  'use cache'
  cacheTag(tags.bylines)
  cacheLife('days')

  const [author] = await db()
    .select({
      id: bylines.id,
      slug: bylines.slug,
      name: bylines.name,
      role: bylines.role,
      biography: bylines.biography,
    })
    .from(bylines)
    .where(eq(bylines.slug, slug))
    .limit(1)

  return author ?? null
}
