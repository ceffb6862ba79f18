import {
  Agent,
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { hasBody, isUpload, malformed, refusal } from './admission'
import { AppAwayError, askApp, BodyTooLargeError } from './ask-app'
import { passUpgrades } from './hot-reload'
import type { Front, FrontOptions } from './options'
import { otherPlace, RedirectsAwayError } from './other-place'
import type { PageStatus } from './pages'
import { answerUnreadable } from './raw-answers'
import { relay } from './relay'
import { remember } from './remember'
import { sendAlive, sendGone, sendPage, sendRedirect } from './send'
import { readVisit, type Visit } from './visit'

/** The public door of the site, not yet listening. Holds no state that may not be lost. */
export function createFront(options: FrontOptions): Server {
  const front: Front = {
    ...options,
    agent: new Agent({ keepAlive: true, maxSockets: 256, maxFreeSockets: 64 }),
    findRedirect: remember(options.findRedirect, { life: 1_000, size: 1_000 }),
  }
  const server = createServer(serverOptions(front))
  server.maxHeadersCount = 0
  server.setTimeout(front.limits.idleTime)

  const onRequest = (request: IncomingMessage, response: ServerResponse) =>
    serve(request, response, front)
  server.on('request', onRequest)
  server.on('checkContinue', onRequest)
  server.on('checkExpectation', onRequest)
  server.on('close', () => front.agent.destroy())
  answerUnreadable(server, front)
  if (front.isDevelopment) passUpgrades(server, front)
  return server
}

/** Our own checks come first where Node's would answer without a page or drop headers silently. */
function serverOptions({ limits }: Front) {
  return {
    maxHeaderSize: limits.target + limits.headerBytes + 8 * 1024,
    requireHostHeader: false,
    headersTimeout: limits.headersTime,
    requestTimeout: limits.uploadTime,
    keepAliveTimeout: limits.keepAliveTime,
    connectionsCheckingInterval: Math.min(1_000, limits.headersTime),
    noDelay: true,
  }
}

async function serve(request: IncomingMessage, response: ServerResponse, front: Front) {
  try {
    const visit = admit(request, response, front)
    if (typeof visit === 'number') sendPage({ request, response }, visit, front)
    else if (visit.path === '/healthz') sendAlive(visit, front)
    else await answer(inTime(visit, front), front)
  } catch (error) {
    if (response.writableEnded || response.destroyed) return
    sendPage({ request, response }, failureStatus(error), front)
  }
}

function admit(
  request: IncomingMessage,
  response: ServerResponse,
  front: Front,
): Visit | PageStatus {
  const malformation = malformed(request, front)
  if (malformation !== null) return malformation
  const visit = readVisit(request, response)
  return visit === null ? 400 : (refusal(visit, front) ?? visit)
}

/** Node knows one time for all requests, and that is an upload's: other bodies have to come in sooner. */
function inTime(visit: Visit, front: Front): Visit {
  const { request, response } = visit
  if (!hasBody(request) || isUpload(visit)) return visit
  const deadline = setTimeout(() => sendPage(visit, 408, front), front.limits.requestTime)
  for (const event of ['end', 'close']) request.once(event, () => clearTimeout(deadline))
  response.once('close', () => clearTimeout(deadline))
  return visit
}

async function answer(visit: Visit, front: Front): Promise<void> {
  const app = await askApp(visit, front)
  const place = await otherPlace(visit, app, front).catch((error: unknown) => {
    app.resume()
    throw error
  })
  if (place === null || place.status === 404) return relay(visit, app, front)

  app.resume()
  if (place.status === 410) sendGone(visit, place.notice, front)
  else sendRedirect(visit, place, front)
}

function failureStatus(error: unknown): PageStatus {
  if (error instanceof BodyTooLargeError) return 413
  if (error instanceof AppAwayError || error instanceof RedirectsAwayError) return 503
  console.error(error)
  return 500
}
