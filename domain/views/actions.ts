'use server'
import 'server-only'
import { currentSession } from '@/domain/sessions/session'
import { issueShareToken } from '@/domain/shares/commands'
import { currentVisitor, isPrefetch, isSameOrigin } from '@/domain/visits/visitor'
import { env } from '@/env'
import { recordSighting } from './commands'
import { readSighting, type SeenAnswer } from './view'

/**
 * Called by `public/scripts/count.js` with the article's id or null, 'view' or 'seen', and the host
 * that led here. Null whenever nothing was recorded, as for those who work here: the page then keeps
 * the figures it has.
 */
export async function countView(...sent: unknown[]): Promise<SeenAnswer | null> {
  const sighting = readSighting(sent, new URL(env().siteUrl).hostname)
  if (!sighting || !(await isSameOrigin()) || (await isPrefetch())) return null
  const visitor = await currentVisitor()
  if (!visitor || (await currentSession())) return null
  const outcome = await recordSighting(visitor, sighting)
  if (outcome.status !== 'recorded') return null
  const { articleId } = sighting
  return {
    ...outcome.figures,
    shareToken: articleId ? await issueShareToken(articleId, visitor) : '',
  }
}
