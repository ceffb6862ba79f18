import 'server-only'
import { and, sql } from 'drizzle-orm'
import { db } from '@/db'
import { bylines } from '@/db/schema'
import { fold } from '@/domain/text/fold'
import type { Author } from './byline'

const mostShown = 500

/** `texts`: how many drafts it signs; `editorId`: whose name it is, if anybody's in the newsroom. */
export type DeskByline = Author & { editorId: string | null; texts: number }

/** Every byline whose name holds the words, with or without their marks, by name; at most 500. */
export async function listDeskBylines(words = ''): Promise<DeskByline[]> {
  const sought = fold(words).split(/\s+/).filter(Boolean)
  return db()
    .select({
      id: bylines.id,
      slug: bylines.slug,
      name: bylines.name,
      role: bylines.role,
      biography: bylines.biography,
      editorId: bylines.editorId,
      texts: sql<number>`(
        select count(*)::int from article_bylines a where a.byline_id = bylines.id
      )`,
    })
    .from(bylines)
    .where(and(...sought.map((word) => sql`strpos(fold_text(bylines.name), ${word}) > 0`)))
    .orderBy(sql`bylines.name collate "vi-x-icu"`)
    .limit(mostShown)
}
