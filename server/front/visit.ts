import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Address, addressPath, readAddress } from '@/domain/redirects/address'
import { splitTarget } from '@/domain/redirects/redirect'

/** One request on its way: as it was sent (`target`) and as it is understood. */
export type Visit = {
  request: IncomingMessage
  response: ServerResponse
  target: string
  address: Address
  path: string
  query: string
}

/** Null when the target is no address at all. */
export function readVisit(request: IncomingMessage, response: ServerResponse): Visit | null {
  const target = request.url ?? '/'
  const [path, query] = splitTarget(target)
  const address = readAddress(path)
  if (address === null || query.includes('#')) return null
  return { request, response, target, address, path: addressPath(address), query }
}

/** True when the reader used the one spelling of the address. */
export function isCanonical(visit: Visit): boolean {
  return splitTarget(visit.target)[0] === visit.path
}

export function isReading({ request }: Visit): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}
