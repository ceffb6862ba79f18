import { desc, eq, type SQL } from 'drizzle-orm'
import { db } from '@/db'
import { rowList } from '@/db/row-lists'
import { corrections } from '@/db/schema'
import type { Correction } from './correction'

const mostCorrections = 50

/** Of an article, newest first. */
export function newestCorrections(articleId: string | SQL) {
  return db()
    .select({ note: corrections.note, correctedAt: corrections.correctedAt })
    .from(corrections)
    .where(eq(corrections.articleId, articleId))
    .orderBy(desc(corrections.correctedAt))
    .limit(mostCorrections)
}

/** The same as one value of another query. */
export function correctionsOf(articleId: SQL): SQL<Correction[]> {
  return rowList(newestCorrections(articleId)).mapWith((rows: Row[]) => rows.map(correction))
}

type Row = { note: string; corrected_at: string }

function correction({ note, corrected_at }: Row): Correction {
  return { note, correctedAt: new Date(corrected_at) }
}
