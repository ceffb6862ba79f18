import type { IncomingMessage } from 'node:http'
import { isPersonal } from './cache-control'
import { isReading, type Visit } from './visit'

/** Kept by browsers for ever, served from disk with ranges, and too large for memory. */
const files = /^\/(anh|tep)\//
const flight = ['rsc', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-action']

/**
 * True where every reader gets the same answer, so that nothing of the request but its address may
 * reach the app. The framework's own calls and what belongs to one person are asked for as they come.
 */
export function isPublicReading(visit: Visit): boolean {
  return (
    isReading(visit) && !isPersonal(visit.path) && !files.test(visit.path) && isBare(visit.request)
  )
}

/** Neither a call of the framework nor for a part of a file. */
export function isBare({ headers, url = '' }: IncomingMessage): boolean {
  if (headers.range !== undefined && url.startsWith('/_next/')) return false
  return flight.every((name) => headers[name] === undefined)
}

/**
 * Under which the answer is kept: unknown queries share the plain copy, or anybody could fill the
 * memory with one page. A script's content hash tells the answer for ever from that for now.
 */
export function copyKey({ path, query }: Visit): string {
  return path.startsWith('/scripts/') && /^v=[\w-]{1,64}$/.test(query) ? `${path}?${query}` : path
}
