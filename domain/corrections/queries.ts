import 'server-only'
import { newestCorrections } from './columns'
import type { Correction } from './correction'

/** Newest first. Not cached by itself: read with its article's page. */
export async function listCorrections(articleId: string): Promise<Correction[]> {
  return newestCorrections(articleId)
}
