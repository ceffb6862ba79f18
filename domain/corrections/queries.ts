import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { corrections } from '@/db/schema'
import { tags } from '@/domain/freshness/tags'
import type { Correction } from './correction'

const mostCorrections = 50

/** Newest first. */
export async function listCorrections(articleId: string): Promise<Correction[]> {
  'use cache'
  cacheTag(tags.corrections(articleId))
  cacheLife('days')

  return db()
    .select({ note: corrections.note, correctedAt: corrections.correctedAt })
    .from(corrections)
    .where(eq(corrections.articleId, articleId))
    .orderBy(desc(corrections.correctedAt))
    .limit(mostCorrections)
}
