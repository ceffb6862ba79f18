import 'server-only'
import { asc } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { sections } from '@/db/schema'
import { tags } from '@/domain/freshness/tags'
import type { Section } from './section'

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
