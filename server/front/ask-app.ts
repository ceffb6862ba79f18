import { type ClientRequest, type IncomingMessage, request as openRequest } from 'node:http'
import { bodyLimit, hasBody, isUpload } from './admission'
import { forwardHeaders } from './forward-headers'
import type { Front } from './options'
import { isReading, type Visit } from './visit'

/** The app refused, broke off or said nothing in time; `cause` has the reason. */
export class AppAwayError extends Error {
  constructor(
    readonly wasKeptAlive: boolean,
    options: ErrorOptions,
  ) {
    super('the app gave no answer', options)
    this.name = 'AppAwayError'
  }
}

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
    const isStale = error instanceof AppAwayError && error.wasKeptAlive && isReading(visit)
    if (!isStale || visit.response.destroyed) throw error
    return askOnce(visit, front)
  }
}

function askOnce(visit: Visit, front: Front): Promise<IncomingMessage> {
  const outgoing = openRequest({
    agent: front.agent,
    host: '127.0.0.1',
    port: front.appPort,
    method: visit.request.method,
    path: visit.query === '' ? visit.path : `${visit.path}?${visit.query}`,
    headers: forwardHeaders(visit.request, front),
  })
  endWithReader(visit, outgoing)
  const { idleTime, uploadAppTime } = front.limits
  const silence = isUpload(visit) ? uploadAppTime : idleTime
  outgoing.setTimeout(silence, () => outgoing.destroy(new Error('silent')))
  const answer = firstByte(visit, outgoing, front)
  sendBody(visit, outgoing, front)
  return answer
}

/** The deadline starts over with each piece of the body: a slow reader is not a slow app. */
function firstByte(visit: Visit, outgoing: ClientRequest, front: Front): Promise<IncomingMessage> {
  const { promise, resolve, reject } = withResolvers<IncomingMessage>()
  const { appTime, uploadAppTime } = front.limits
  const patience = isUpload(visit) ? uploadAppTime : appTime
  const deadline = setTimeout(() => outgoing.destroy(new Error('slow')), patience)
  if (hasBody(visit.request)) visit.request.on('data', () => deadline.refresh())

  outgoing.on('response', (app) => {
    clearTimeout(deadline)
    resolve(app)
  })
  outgoing.on('error', (cause) => {
    clearTimeout(deadline)
    reject(isTooLarge(cause) ? cause : new AppAwayError(outgoing.reusedSocket, { cause }))
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
