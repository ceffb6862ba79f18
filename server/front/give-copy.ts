import { AppAwayError } from './app-away'
import { askApp } from './ask-app'
import { type Found, findCopy, isFresh } from './find-copy'
import { sendNotFound } from './not-found'
import type { Front } from './options'
import { otherPlace } from './other-place'
import { passOn, sendPlace } from './pass-on'
import { copyKey, isBare } from './public-reading'
import { takeAnswer } from './renewal'
import type { Exchange } from './send'
import { type Given, sendCopy } from './send-copy'
import type { Visit } from './visit'

/** The short way for almost every reader: null when there is more to find out than the address. */
export function findKnown({ request }: Exchange, front: Front): Given | null {
  const { method, url: key = '' } = request
  const copy = front.copies.get(key)
  const isReading = method === 'GET' || method === 'HEAD'
  if (copy?.status !== 200 || !isReading || !isFresh(copy, front)) return null
  return isBare(request) ? { key, copy } : null
}

/**
 * Answers a public address from the copies. Throws `AppAwayError` where there is none and nobody to
 * ask, and `RedirectsAwayError`.
 */
export async function giveCopy(visit: Visit, front: Front): Promise<void> {
  const found = await findCopy(visit, front).catch((error: unknown) => withoutApp(error, front))
  if (found.kind !== 'other') return giveFound(visit, found, front)
  // What is not kept may be another answer with the query, or without a body.
  const isAsAsked = visit.query === '' && visit.request.method === 'GET'
  const app = isAsAsked ? takeAnswer(found) : null
  return passOn(visit, app ?? (await askApp(visit, front)), front)
}

type Settled = Exclude<Found, { kind: 'other' }> | { kind: 'away'; error: AppAwayError }

async function giveFound(visit: Visit, found: Settled, front: Front): Promise<void> {
  const status = found.kind === 'copy' ? found.copy.status : 404
  const place = await otherPlace(visit, status, front)
  if (place !== null && place.status !== 404) return sendPlace(visit, place, front)
  if (found.kind === 'away') throw found.error
  if (found.kind === 'missing') return sendNotFound(visit, front)
  return sendCopy(visit, { key: copyKey(visit), ...found }, front)
}

/** What was withdrawn or renamed is known without the app, as long as the database answers. */
function withoutApp(error: unknown, { changes }: Front): Settled {
  if (error instanceof AppAwayError && changes.isHeard()) return { kind: 'away', error }
  throw error
}
