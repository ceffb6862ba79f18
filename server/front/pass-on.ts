import type { IncomingMessage } from 'node:http'
import { askApp } from './ask-app'
import type { Front } from './options'
import { otherPlace, type Place } from './other-place'
import { whileAlive } from './pulse'
import { relay } from './relay'
import { sendGone, sendRedirect } from './send'
import { isReading, type Visit } from './visit'

/** The app's own answer to this one request; a form is waited for, for it may have been heard. */
export function askForOne(visit: Visit, front: Front): Promise<IncomingMessage> {
  const answer = askApp(visit, front)
  return isReading(visit) && !front.isDevelopment ? whileAlive(answer, front) : answer
}

/** Hands on what the app said, or where the reader should have asked instead. */
export async function passOn(visit: Visit, app: IncomingMessage, front: Front): Promise<void> {
  const status = app.statusCode ?? 500
  const place = await otherPlace(visit, status, front).catch((error: unknown) => {
    app.resume()
    throw error
  })
  noteDeed(visit, front)
  if (place === null || place.status === 404) return relay(visit, app, front)
  app.resume()
  sendPlace(visit, place, front)
}

export function sendPlace(
  visit: Visit,
  place: Exclude<Place, { status: 404 }>,
  front: Front,
): void {
  if (place.status === 410) sendGone(visit, place.notice, front)
  else sendRedirect(visit, place, front)
}

/** Who changes something sees it in their own next look, before the log has told it. */
function noteDeed(visit: Visit, front: Front): void {
  const isDeed = visit.request.method === 'POST' && /^\/(admin|api)(\/|$)/.test(visit.path)
  if (isDeed) front.deedAt = performance.now()
}
