import 'server-only'
import { asc, sql } from 'drizzle-orm'
import { db } from '@/db'
import { sections } from '@/db/schema'
import type { ListedSection } from './section'

const mostShown = 200

/** `texts`: how many drafts stand in it. */
export type DeskSection = ListedSection & { texts: number }

/** Every section, in the order of the menu. */
export async function listDeskSections(): Promise<DeskSection[]> {
  return db()
    .select({
      id: sections.id,
      slug: sections.slug,
      name: sections.name,
      description: sections.description,
      texts: sql<number>`(
        select count(*)::int from articles a where a.section_id = sections.id
      )`,
    })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.id))
    .limit(mostShown)
}
