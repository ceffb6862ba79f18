import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { sections } from '@/db/schema'
import { tags } from '@/domain/freshness/tags'
import { isSlug } from '@/domain/text/slug'
import type { ListedSection, Section } from './section'

const mostSections = 100

export async function listSections(): Promise<Section[]> {
  'use cache'
  cacheTag(tags.sections)
  cacheLife('days')

  return db()
    .select({ slug: sections.slug, name: sections.name, description: sections.description })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.id))
    .limit(mostSections)
}

/** Null for what is no section's slug. */
export async function findSection(slug: string): Promise<ListedSection | null> {
  return isSlug(slug) ? sectionAt(slug) : null
}

async function sectionAt(slug: string): Promise<ListedSection | null> {
  'use cache'
  cacheTag(tags.sections)
  cacheLife('days')

  const [section] = await db()
    .select({
      id: sections.id,
      slug: sections.slug,
      name: sections.name,
      description: sections.description,
    })
    .from(sections)
    .where(eq(sections.slug, slug))
    .limit(1)

  return section ?? null
}
