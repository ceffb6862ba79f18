import { type ClientRequest, type IncomingMessage, request as openRequest } from 'node:http'
import { bodyLimit, hasBody, isUpload } from './admission'
import { AppAwayError } from './app-away'
import { forwardHeaders, plainHeaders } from './forward-headers'
import { isSlow } from './front-log'
import type { Front } from './options'
import { isPublicReading } from './public-reading'
import { noteSign } from './pulse'
import { isReading, type Visit } from './visit'

/** A body without a declared length went on past the limit. */
export class BodyTooLargeError extends Error {}

/**
 * The app's answer, its body not yet read. A kept connection that the app closed in the same moment
 * is no failure: reading is asked once more. Throws `AppAwayError`, `BodyTooLargeError`.
 */
export async function askApp(visit: Visit, front: Front): Promise<IncomingMessage> {
  try {
    return await askOnce(visit, front)
  } catch (error) {
    const isStale = error instanceof AppAwayError && error.isStaleConnection && isReading(visit)
    if (!isStale || visit.response.destroyed) throw error
    return askOnce(visit, front)
  }
}

function askOnce(visit: Visit, front: Front): Promise<IncomingMessage> {
  const { path, query, request } = visit
  const outgoing = openRequest({
    ...placeOf(front),
    method: request.method,
    path: query === '' ? path : `${path}?${query}`,
    headers: isPublicReading(visit) ? plainHeaders(request, front) : forwardHeaders(request, front),
  })
  endWithReader(visit, outgoing)
  const body = hasBody(request) ? request : null
  const answer = firstByte(outgoing, { front, body, ...patience(visit, front) })
  sendBody(visit, outgoing, front)
  return answer
}

/**
 * The answer to a bare question, which no reader's leaving breaks off: nothing of a request but its
 * address and where it came from is in it. Throws `AppAwayError`.
 */
export async function askPlainly(
  visit: Visit,
  key: string,
  front: Front,
): Promise<IncomingMessage> {
  const ask = () => {
    const headers = plainHeaders(visit.request, front)
    const outgoing = openRequest({ ...placeOf(front), method: 'GET', path: key, headers })
    outgoing.end()
    return firstByte(outgoing, { front, body: null, ...patience(visit, front) })
  }
  return ask().catch((error: unknown) => {
    if (error instanceof AppAwayError && error.isStaleConnection) return ask()
    throw error
  })
}

function placeOf({ agent, appPort: port }: Front) {
  return { agent, host: '127.0.0.1', port }
}

type Waiting = { front: Front; body: IncomingMessage | null; time: number; silence: number }

function patience(visit: Visit, { limits }: Front) {
  const { appTime, idleTime, uploadAppTime } = limits
  return isUpload(visit)
    ? { time: uploadAppTime, silence: uploadAppTime }
    : { time: appTime, silence: idleTime }
}

/** The deadline starts over with each piece of the body: a slow reader is not a slow app. */
function firstByte(outgoing: ClientRequest, { front, body, time, silence }: Waiting) {
  const { promise, resolve, reject } = withResolvers<IncomingMessage>()
  let isGivenUp = false
  const giveUp = (why: string) => {
    isGivenUp = true
    outgoing.destroy(new Error(why))
  }
  outgoing.setTimeout(silence, () => giveUp('silent'))
  const deadline = setTimeout(() => giveUp('slow'), time)
  body?.on('data', () => deadline.refresh())

  const began = performance.now()
  outgoing.on('response', (app) => {
    clearTimeout(deadline)
    noteSign(front)
    const seconds = (performance.now() - began) / 1000
    if (isSlow(seconds)) front.tally.slowAnswers += 1
    front.observeApp(seconds)
    resolve(app)
  })
  outgoing.on('error', (cause) => {
    clearTimeout(deadline)
    reject(
      isTooLarge(cause) ? cause : new AppAwayError(outgoing.reusedSocket && !isGivenUp, { cause }),
    )
  })
  return promise
}

function sendBody(visit: Visit, outgoing: ClientRequest, front: Front): void {
  const { request, response } = visit
  if (!hasBody(request)) {
    outgoing.end()
    return
  }
  let size = 0
  const limit = bodyLimit(visit, front)
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > limit) outgoing.destroy(new BodyTooLargeError())
  })
  if (request.headers.expect?.toLowerCase() === '100-continue') response.writeContinue()
  request.pipe(outgoing)
}

/** Nobody reads on, nobody needs to write on; does nothing to a connection already given back. */
function endWithReader({ response }: Visit, outgoing: ClientRequest): void {
  response.once('close', () => outgoing.destroy())
}

function isTooLarge(error: Error): error is BodyTooLargeError {
  return error instanceof BodyTooLargeError
}

/** `Promise.withResolvers` came with Node 22. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (reason: Error) => void = () => undefined
  const promise = new Promise<T>((take, refuse) => {
    resolve = take
    reject = refuse
  })
  return { promise, resolve, reject }
}
