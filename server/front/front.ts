import {
  Agent,
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { LRUCache } from 'lru-cache'
import { hasBody, isUpload, malformed, refusal } from './admission'
import { AppAwayError } from './app-away'
import { BodyTooLargeError } from './ask-app'
import { logFailure } from './front-log'
import { findKnown, giveCopy } from './give-copy'
import { passUpgrades } from './hot-reload'
import { createLane } from './lane'
import type { Front, FrontOptions } from './options'
import { RedirectsAwayError } from './other-place'
import type { PageStatus } from './pages'
import { askForOne, passOn } from './pass-on'
import { copyKey, isPublicReading } from './public-reading'
import { answerUnreadable, forgetAnswer, noteLatest } from './raw-answers'
import { remember } from './remember'
import { type Exchange, sendAlive, sendClosed, sendPage } from './send'
import { sendCopy } from './send-copy'
import { countAnswer, newTally } from './tally'
import { readVisit, type Visit } from './visit'

/** The public door of the site, not yet listening. Holds no state that may not be lost. */
export function createFront(options: FrontOptions): { server: Server; front: Front } {
  const front: Front = {
    ...options,
    agent: new Agent({ keepAlive: true, maxSockets: 256, maxFreeSockets: 64 }),
    findRedirect: remember(options.findRedirect, { life: 1_000, size: 1_000 }),
    copies: new LRUCache({ maxSize: options.limits.copyBytes }),
    unkept: new LRUCache({ max: 1_000, ttl: 60_000 }),
    sheets: new LRUCache({ max: 100 }),
    renewals: new Map(),
    inLane: {
      cold: createLane({ size: 6, waiting: 2_000, longest: 2_000 }),
      known: createLane({ size: 32, waiting: 10_000, longest: 1_000 }),
    },
    compressing: Promise.resolve(),
    tally: newTally(),
    pulse: { heardAt: 0, askedAt: null },
    deedAt: 0,
  }
  const server = createServer(serverOptions(front))
  server.maxHeadersCount = 0
  server.setTimeout(front.limits.idleTime)

  // One function for all answers: a closure and a listener that removes itself cost every reader time.
  function onFinish(this: ServerResponse) {
    countAnswer(front.tally, this.statusCode)
    forgetAnswer(this)
  }
  function onRequest(request: IncomingMessage, response: ServerResponse) {
    response.on('finish', onFinish)
    serve({ request, response }, front)
  }
  server.on('request', onRequest)
  server.on('checkContinue', onRequest)
  server.on('checkExpectation', onRequest)
  server.on('close', () => front.agent.destroy())
  answerUnreadable(server, front)
  if (front.isDevelopment) passUpgrades(server, front)
  return { server, front }
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

/** Almost every reader is answered in this turn of the loop; whoever has to wait goes on in `serveVisit`. */
function serve(exchange: Exchange, front: Front): void {
  noteLatest(exchange)
  try {
    const malformation = malformed(exchange.request, front)
    if (malformation !== null) sendPage(exchange, malformation, front)
    else begin(exchange, front)?.catch((error: unknown) => sendFailure(exchange, error, front))
  } catch (error) {
    sendFailure(exchange, error, front)
  }
}

function begin(exchange: Exchange, front: Front): void | Promise<void> {
  const known = findKnown(exchange, front)
  return known === null ? serveVisit(exchange, front) : sendCopy(exchange, known, front)
}

function sendFailure(exchange: Exchange, error: unknown, front: Front): void {
  const { response } = exchange
  if (response.writableEnded || response.destroyed) return
  const status = failureStatus(error)
  if (status === 500) logFailure(front.log, exchange.request.url ?? '', error)
  sendPage(exchange, status, front)
}

async function serveVisit(exchange: Exchange, front: Front): Promise<void> {
  const visit = readVisit(exchange.request, exchange.response)
  const turnedAway = visit === null ? 400 : refusal(visit, front)
  if (visit === null || turnedAway !== null) return sendPage(exchange, turnedAway ?? 400, front)
  if (visit.path === '/healthz') return sendAlive(visit, front)
  if (front.isReadOnly() && isClosable(visit)) return sendClosed(visit, front)
  limitBodyTime(visit, front)
  return isKept(visit, front)
    ? giveCopy(visit, front)
    : passOn(visit, await askForOne(visit, front), front)
}

/** Forms and every way in; reading and the health of the site stay. */
function isClosable({ request, path }: Visit): boolean {
  return request.method === 'POST' || /^\/(admin|dang-nhap|moi|dat-lai-mat-khau)(\/|$)/.test(path)
}

/** Node knows one time for all requests, and that is an upload's: other bodies have to come in sooner. */
function limitBodyTime(visit: Visit, front: Front): void {
  const { request, response } = visit
  if (!hasBody(request) || isUpload(visit)) return
  const deadline = setTimeout(() => sendPage(visit, 408, front), front.limits.requestTime)
  for (const event of ['end', 'close']) request.once(event, () => clearTimeout(deadline))
  response.once('close', () => clearTimeout(deadline))
}

function isKept(visit: Visit, { unkept, isDevelopment }: Front): boolean {
  return !isDevelopment && isPublicReading(visit) && !unkept.has(copyKey(visit))
}

function failureStatus(error: unknown): PageStatus {
  if (error instanceof BodyTooLargeError) return 413
  if (error instanceof AppAwayError || error instanceof RedirectsAwayError) return 503
  return 500
}
