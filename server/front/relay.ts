import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { answerHeaders } from './answer-headers'
import { AppAwayError } from './app-away'
import {
  chooseEncoding,
  encodedHeaders,
  encoder,
  encodeWhole,
  isCompressible,
} from './content-encoding'
import { type ErrorShell, readErrorShell } from './error-shell'
import { finishedHeaders, finishPage } from './finish-page'
import { sendNotFound } from './not-found'
import type { Front } from './options'
import { whileAlive } from './pulse'
import { sendPage, sendRedirect } from './send'
import { isReading, type Visit } from './visit'

type Answer = { visit: Visit; app: IncomingMessage; headers: OutgoingHttpHeaders }

type Whole = Answer & { body: Buffer }

/** Hands the app's answer on: pages whole, with the scripts they may run; all else as it comes. */
export async function relay(visit: Visit, app: IncomingMessage, front: Front): Promise<void> {
  if (isBareFailure(app)) {
    app.resume()
    sendPage(visit, await failedStatus(front), front)
    return
  }
  if (isMissingPage(visit, app) && !front.isDevelopment) {
    app.resume()
    return sendNotFound(visit, front)
  }
  return relayAnswer(visit, app, front)
}

async function relayAnswer(visit: Visit, app: IncomingMessage, front: Front): Promise<void> {
  const answer = { visit, app, headers: answerHeaders(visit, app, front) }
  const isPage = isHtml(app) && hasContent(answer) && !front.isDevelopment
  await (isPage ? relayPage(answer, front) : relayStream(answer, app))
}

async function relayPage(answer: Answer, front: Front): Promise<void> {
  const pieces: AsyncIterator<Buffer> = answer.app[Symbol.asyncIterator]()
  const start = await startOf(answer, pieces, front)
  if (!start.isWhole) return relayStream(answer, Readable.from(resumed(start.chunks, pieces)))

  const sent = Buffer.concat(start.chunks)
  const page = await finishPage(answer.visit, sent, front)
  const whole = { ...answer, headers: finishedHeaders(answer.headers, page), body: page.body }
  const shell = readErrorShell(sent)
  await (shell ? relayShell(whole, shell, front) : sendWhole(whole, answer.app.statusCode))
}

/** The newsroom's own scripts say what is missing there; a reader may have none. */
async function relayShell(whole: Whole, shell: ErrorShell, front: Front): Promise<void> {
  const { visit, app } = whole
  if (shell.status === 307) return sendRedirect(visit, shell, front)
  const failed = shell.status === 500 ? await failedStatus(front) : shell.status
  const status = app.statusCode === 404 ? 404 : failed
  if (status === 404 && isNewsroom(visit)) return sendWhole(whole, status)
  sendPage(visit, status, front)
}

async function sendWhole(whole: Whole, status = 500): Promise<void> {
  const { visit, app, headers, body } = whole
  const accept = String(visit.request.headers['accept-encoding'] ?? '')
  const encoding = chooseEncoding(accept, app)
  const bytes = encoding === null ? body : await encodeWhole(body, encoding)
  visit.response.writeHead(status, {
    ...(isCompressible(app) ? encodedHeaders(headers, encoding) : headers),
    'content-length': bytes.length,
  })
  visit.response.end(bytes)
}

async function relayStream(answer: Answer, source: Readable): Promise<void> {
  const { visit, app, headers } = answer
  const accept = String(visit.request.headers['accept-encoding'] ?? '')
  const encoding = hasContent(answer) ? chooseEncoding(accept, app) : null
  visit.response.writeHead(
    app.statusCode ?? 500,
    isCompressible(app) ? encodedHeaders(headers, encoding) : headers,
  )
  await (encoding === null
    ? pipeline(source, visit.response)
    : pipeline(source, encoder(encoding), visit.response))
}

/** A page that begins and does not go on is as far away as one that never begins. */
function startOf({ visit, app }: Answer, pieces: AsyncIterator<Buffer>, front: Front) {
  const start = readStart(pieces, front.limits.html)
  if (!isReading(visit)) return start
  return whileAlive(start, front).catch((error: unknown) => {
    app.destroy()
    throw error
  })
}

async function readStart(pieces: AsyncIterator<Buffer>, limit: number) {
  const chunks: Buffer[] = []
  for (let size = 0; size <= limit; ) {
    const { done, value } = await pieces.next().catch(away)
    if (done) return { chunks, isWhole: true }
    chunks.push(value)
    size += value.length
  }
  return { chunks, isWhole: false }
}

async function* resumed(chunks: Buffer[], pieces: AsyncIterator<Buffer>) {
  yield* chunks
  yield* { [Symbol.asyncIterator]: () => pieces }
}

function away(cause: unknown): never {
  throw new AppAwayError(false, { cause })
}

function hasContent({ visit, app }: Answer): boolean {
  return visit.request.method !== 'HEAD' && app.statusCode !== 204 && app.statusCode !== 304
}

function isHtml({ headers }: IncomingMessage): boolean {
  return (headers['content-type'] ?? '').startsWith('text/html')
}

function isMissingPage(visit: Visit, app: IncomingMessage): boolean {
  return app.statusCode === 404 && isHtml(app) && isReading(visit)
}

function isNewsroom({ path }: Visit): boolean {
  return /^\/admin(\/|$)/.test(path)
}

/** A page that does not say why failed for want of the database, or by a fault of its own. */
async function failedStatus({ changes }: Front): Promise<500 | 503> {
  return (await changes.isAnswering()) ? 500 : 503
}

/** Next's last resort is one English line. */
function isBareFailure(app: IncomingMessage): boolean {
  return (
    app.statusCode === 500 && (app.headers['content-type'] ?? 'text/plain').startsWith('text/plain')
  )
}
