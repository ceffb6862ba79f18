import { z } from 'zod'

/** What a page sends once it is really seen, and then every two minutes while it is. */
export type Sighting = { kind: 'view' | 'seen'; articleId: string | null; referrer: string | null }

/** Views of the article (null where there is none), visits to the site, and readers there now. */
export type Figures = { article: number | null; site: number; online: number }

/**
 * What the page is answered: with an article also a token for its form to send it on by mail, good
 * for two hours, of which count.js offers the form one an hour. Empty where there is none.
 */
export type SeenAnswer = Figures & { shareToken: string }

export type SightingOutcome =
  | { status: 'recorded'; figures: Figures }
  | { status: 'refused'; reason: Refusal }

export type Refusal = 'bot' | 'unknown' | 'busy' | 'database-away' | 'database-slow'

const host = /^(?=.{1,253}$)[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/

const call = z.tuple([
  z.uuid().toLowerCase().nullable(),
  z.enum(['view', 'seen']),
  z.string().max(300),
])

/**
 * Reads the arguments of a page's call: article, kind, the host that led here. Null when they are
 * anything else. A host that is none, or our own, is left out.
 */
export function readSighting(sent: readonly unknown[], ownHost: string): Sighting | null {
  const parsed = call.safeParse(sent)
  if (!parsed.success) return null
  const [articleId, kind, from] = parsed.data
  const named = from.toLowerCase()
  const referrer = host.test(named) && named !== ownHost ? named : null
  return { articleId, kind, referrer }
}
