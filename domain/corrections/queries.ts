import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { corrections } from '@/db/schema'
import type { Correction } from './correction'

const mostCorrections = 50

/** Newest first. Not cached by itself: read with its article's page. */
export async function listCorrections(articleId: string): Promise<Correction[]> {
  return db()
    .select({ note: corrections.note, correctedAt: corrections.correctedAt })
    .from(corrections)
    .where(eq(corrections.articleId, articleId))
    .orderBy(desc(corrections.correctedAt))
    .limit(mostCorrections)
}
