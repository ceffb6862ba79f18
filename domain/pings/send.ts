import { type LookupAddress, lookup } from 'node:dns'
import { type IncomingMessage, request as plainRequest, type RequestOptions } from 'node:http'
import { request as sealedRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { env } from '@/env'
import { isInternalAddress } from './internal-address'
import type { Ping } from './ping'

const patience = 10_000

/** Nobody took the ping: `status` is what was answered, 0 for no answer at all. */
export class PingError extends Error {
  constructor(
    readonly status: number,
    options?: ErrorOptions,
  ) {
    super(`the ping was answered with ${status}`, options)
    this.name = 'PingError'
  }
}

/**
 * Delivers it within 10 s, over TLS, to a public address and without following anybody elsewhere; with
 * PING_STAND_IN to that instead, whatever it is. Throws `PingError` unless it was taken.
 */
export async function sendPing(ping: Ping): Promise<void> {
  const standIn = env().PING_STAND_IN
  const status = standIn
    ? await post({ ...ping, address: standIn }, { headers: { 'x-ping-target': ping.address } })
    : await post(ping, { lookup: publicLookup })
  if (status < 200 || status > 299) throw new PingError(status)
}

function post({ address, type, body }: Ping, options: RequestOptions): Promise<number> {
  const url = new URL(address)
  if (url.protocol !== 'https:' && options.lookup) return Promise.reject(new PingError(0))
  const open = url.protocol === 'https:' ? sealedRequest : plainRequest
  const headers = { ...options.headers, 'content-type': type, 'content-length': byteLength(body) }
  return new Promise((resolve, reject) => {
    const request = open(url, {
      ...options,
      method: 'POST',
      headers,
      signal: AbortSignal.timeout(patience),
    })
    request.on('response', (answer: IncomingMessage) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    request.on('error', (cause) => reject(new PingError(0, { cause })))
    request.end(body)
  })
}

/** One internal address among several is enough: which of them would be used is not ours to say. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return callback(error, '')
    const isPublic = found.every(({ address }) => !isInternalAddress(address))
    if (!isPublic) return callback(new Error('an internal address'), '')
    callback(null, found)
  })
}

function byteLength(body: string): number {
  return Buffer.byteLength(body)
}
