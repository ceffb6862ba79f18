'use server'
import 'server-only'
import { currentSession } from '@/domain/sessions/session'
import { issueShareToken } from '@/domain/shares/commands'
import type { Visitor } from '@/domain/visits/visit'
import { currentVisitor, isPrefetch, isSameOrigin } from '@/domain/visits/visitor'
import { env } from '@/env'
import { recordSighting, showFigures } from './commands'
import { type Figures, readSighting, type SeenAnswer, type Sighting } from './view'

/**
 * Called by `public/scripts/count.js` with the article's id or null, 'view' or 'seen', and the host
 * that led here. Whoever works here sees the figures and is not counted. Null whenever nothing was
 * recorded of a reader: the page then keeps the figures it has.
 */
export async function countView(...sent: unknown[]): Promise<SeenAnswer | null> {
  const sighting = readSighting(sent, new URL(env().siteUrl).hostname)
  if (!sighting || !(await isSameOrigin()) || (await isPrefetch())) return null
  const visitor = await currentVisitor()
  const figures = visitor && (await figuresFor(visitor, sighting))
  if (!figures) return null
  const { articleId } = sighting
  const shareToken = articleId ? await issueShareToken(articleId, visitor) : ''
  return { ...figures, shareToken }
}

async function figuresFor(visitor: Visitor, sighting: Sighting): Promise<Figures | null> {
  if (await currentSession()) return showFigures(sighting.articleId)
  const outcome = await recordSighting(visitor, sighting)
  return outcome.status === 'recorded' ? outcome.figures : null
}
