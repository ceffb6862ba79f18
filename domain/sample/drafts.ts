import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/db'
import { articles } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { findSample } from './reads'

/** How many texts of the sample there still are; 0 for whoever may not remove them. */
export async function countSampleTexts(editor: Editor): Promise<number> {
  const sample = can(editor, 'settings.change') ? await findSample(db()) : null
  if (!sample) return 0
  const [found] = await db()
    .select({ count: sql<number>`count(*)::int` })
    .from(articles)
    .where(
      sql`${articles.id} in (select jsonb_array_elements_text(${JSON.stringify(sample.articles)}::jsonb)::uuid)`,
    )
  return found?.count ?? 0
}
