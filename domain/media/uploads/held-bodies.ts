import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Next hands a route its body as a stream that reads the whole of it into memory, wanted or not, and
 * throws past every handler when it is let go early. An upload's body is kept from it and read from
 * the socket instead, as fast as the disk takes it.
 */
const header = 'x-held-body'
const kept = new Set(['data', 'end', 'error'])

/** The start of the process and a route are bundled apart: what they share hangs on the process. */
const shared = globalThis as typeof globalThis & { heldBodies?: Map<string, IncomingMessage> }

type Exchange = { request: IncomingMessage; response: ServerResponse }

/** To be told of every request before Next is; lets all but uploads pass. */
export function holdUpload({ request, response }: Exchange): void {
  delete request.headers[header]
  if (request.method !== 'POST' || !/^\/api\/media(\?|$)/.test(request.url ?? '')) return
  shared.heldBodies ??= new Map()
  const key = randomUUID()
  const bodies = shared.heldBodies.set(key, request)
  request.headers[header] = key
  const on = request.on.bind(request)
  request.on = (...given: Parameters<typeof on>) =>
    kept.has(String(given[0])) ? request : on(...given)
  response.once('close', () => bodies.delete(key))
}

/** The body of an upload, once; what nobody reads of it is dropped. Null where none was held. */
export function takeBody(headers: Headers): AsyncIterable<Uint8Array> | null {
  const key = headers.get(header) ?? ''
  const request = shared.heldBodies?.get(key)
  if (!request) return null
  shared.heldBodies?.delete(key)
  Reflect.deleteProperty(request, 'on')
  return pieces(request)
}

async function* pieces(request: IncomingMessage): AsyncGenerator<Uint8Array> {
  try {
    yield* request.iterator({ destroyOnReturn: false })
  } finally {
    request.resume()
  }
}
