import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import { databaseTrouble } from '@/db/errors'
import { liveArticles } from '@/db/schema'
import { storedSettings } from '@/domain/settings/reads'
import { siteSettings } from '@/domain/settings/settings'
import { shareLimits } from '@/domain/settings/share-limits'
import type { Visitor } from '@/domain/visits/visit'
import { acceptShare } from './acceptance/commands'
import { hashShare } from './hashes'
import { findShareKeys } from './keys'
import type { ShareFaults } from './share'
import { parseShare, type ShareFields } from './share-input'
import { createShareToken, readShareToken } from './token'

export type ShareAttempt = { articleId: string; token: string; typed: ShareFields }

export type ShareOutcome =
  | { status: 'sent' | 'gone' | 'away' }
  | { status: 'preview' | 'too-early' | 'expired' }
  | { status: 'invalid'; faults: ShareFaults }
  | { status: 'too-many'; until: Date }

const neededSettings = shareLimits.extend({ name: siteSettings.shape.name })

/**
 * A token for the form of an article, for this visitor's network: good from three seconds to two
 * hours after, for one mail. Empty where the store cannot be asked.
 */
export async function issueShareToken(articleId: string, visitor: Visitor): Promise<string> {
  const keys = await findShareKeys()
  const { network } = visitor
  return keys ? createShareToken({ articleId, network, key: keys.share }, Date.now()) : ''
}

/**
 * Sends an article on: `sent` means that the mail is in the outbox, or that its recipient wants or
 * gets no more, which nobody can tell apart. Every limit is kept exactly, however many ask at once.
 * Without a token nothing is stored: `preview`.
 */
export async function recordShare(visitor: Visitor, attempt: ShareAttempt): Promise<ShareOutcome> {
  try {
    return await consider(visitor, attempt)
  } catch (error) {
    if (databaseTrouble(error)) return { status: 'away' }
    throw error
  }
}

async function consider(visitor: Visitor, attempt: ShareAttempt): Promise<ShareOutcome> {
  const { articleId, typed } = attempt
  const [keys, article] = await Promise.all([findShareKeys(), findLiveStory(articleId)])
  if (!keys) return { status: 'away' }
  if (!article) return { status: 'gone' }
  const parsed = parseShare(typed, article.title)
  if (parsed.status === 'invalid') return parsed

  const scope = { articleId, network: visitor.network, key: keys.share }
  const token = readShareToken(attempt.token, scope, Date.now())
  if (token.status === 'none') return { status: 'preview' }
  if (token.status !== 'good') return { status: token.status }

  const { name: siteName, ...limits } = await storedSettings(db(), neededSettings)
  const { recipientEmail, ...words } = parsed.fields
  return acceptShare({
    claim: { articleId, limits, hashes: hashShare(visitor, parsed.fields, keys) },
    nonce: token.nonce,
    mail: { kind: 'share', recipientEmail, payload: { ...words, siteName, article } },
  })
}

/** The news alone: a standing page is not sent on. */
async function findLiveStory(articleId: string) {
  const { id, kind, title, standfirst, slug } = liveArticles
  const [story] = await db()
    .select({ title, standfirst, slug })
    .from(liveArticles)
    .where(and(eq(id, articleId), eq(kind, 'article')))
    .limit(1)
  return story
}
