import type { IncomingHttpHeaders } from 'node:http'
import { privatePage, publicPage } from './cache-control'
import type { Copy, Encoded } from './copy'
import { formFor, keepSmaller } from './copy-forms'
import type { Front } from './options'
import type { Exchange } from './send'

/** One reader is no reason to compress anew; the second may not be the last. */
const worthKeepingSmaller = 2

/** `isPersonal`: given at an address whose answers no cache outside may keep. */
export type Given = {
  key: string
  copy: Copy
  isStale?: true | undefined
  isPersonal?: boolean
}

/** Sends a copy in the form the reader can read, or says that the one they have is still right. */
export function sendCopy(exchange: Exchange, given: Given, front: Front): void | Promise<void> {
  const { request } = exchange
  const { copy, key } = given
  copy.readings += 1
  if (given.isStale) front.tally.stale += 1
  else front.tally.hits += 1
  if (copy.readings === worthKeepingSmaller) keepSmaller(key, copy, front)
  const form = formFor(copy, String(request.headers['accept-encoding'] ?? ''))
  if (form instanceof Promise) return form.then((made) => send(exchange, made, given))
  send(exchange, form, given)
}

function send({ request, response }: Exchange, form: Encoded, given: Given): void {
  const { copy } = given
  const head = headOf(form, given)
  if (copy.status === 200 && isKnown(request.headers, copy)) {
    response.writeHead(304, unchanged(form, head)).end()
    return
  }
  response.writeHead(copy.status, head)
  if (request.method === 'HEAD') response.end()
  else response.end(form.bytes)
}

function headOf({ head }: Encoded, { copy, isStale, isPersonal = false }: Given): string[] {
  const own = isPersonal ? head.map((value) => (value === publicPage ? privatePage : value)) : head
  return isStale ? [...own, ...staleMarks(copy)] : own
}

/**
 * All forms of a copy say the same, and a proxy on the way may have made the tag a weak one. A date
 * alone is believed only when it is exactly ours (RFC 9110, section 13).
 */
function isKnown(asked: IncomingHttpHeaders, { hash, headers }: Copy): boolean {
  const tags = asked['if-none-match']
  if (tags !== undefined) return tags.includes(`"${hash}-`) || tags.trim() === '*'
  const since = asked['if-modified-since']
  return since !== undefined && since === headers['last-modified']
}

/** RFC 9111, section 4.3.4: a browser writes these over the headers it kept. */
function unchanged({ etag }: Encoded, head: string[]): string[] {
  const kept = ['cache-control', 'vary', 'last-modified', 'age', 'cache-status']
  const pairs = head.flatMap((name, index) =>
    index % 2 === 0 && kept.includes(name) ? [name, head[index + 1] ?? ''] : [],
  )
  return [...pairs, 'etag', etag]
}

/** RFC 9211: how long ago the copy stopped being good. */
function staleMarks({ began }: Copy): string[] {
  const age = Math.ceil((performance.now() - began) / 1000)
  return ['age', String(age), 'cache-status', `toa-soan; hit; ttl=${1 - age}; detail=stale`]
}
