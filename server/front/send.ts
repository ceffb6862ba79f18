import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { finished } from 'node:stream'
import { hasBody } from './admission'
import { privatePage, publicPage } from './cache-control'
import type { Front } from './options'
import { closedPage, dressed, gonePage, type Page, type PageStatus, page } from './pages'
import { securityHeaders } from './security-headers'

export type Exchange = { request: IncomingMessage; response: ServerResponse }

/** `location` is a path of this site; 301 is for everybody, 307 for this one request. */
export type OtherPlace = { status: 301 | 307; location: string }

const extras: Partial<Record<PageStatus, OutgoingHttpHeaders>> = {
  405: { allow: 'GET, HEAD, POST' },
  410: { 'cache-control': publicPage },
  503: { 'retry-after': '5' },
}
const closing = new Set<PageStatus>([400, 408, 413, 414, 431])

/** Answers with our own page; does nothing to an answer that has begun but break it off. */
export function sendPage(exchange: Exchange, status: PageStatus, front: Front): void {
  sendWords(exchange, page(status), front)
}

/** Says that an article was withdrawn, in the newsroom's own words when it has any. */
export function sendGone(exchange: Exchange, notice: string, front: Front): void {
  sendWords(exchange, gonePage(notice), front)
}

/** Says that reading goes on and nothing else does. */
export function sendClosed(exchange: Exchange, front: Front): void {
  sendWords(exchange, closedPage(), front)
}

/** A redirect may be taken back, so nobody keeps it for long. */
export function sendRedirect({ response }: Exchange, to: OtherPlace, front: Front): void {
  const { status, location } = to
  const cacheControl = status === 301 ? publicPage : privatePage
  const headers = { ...securityHeaders(front), 'cache-control': cacheControl, location }
  response.writeHead(status, { ...headers, 'content-length': 0 }).end()
}

/** Says that this process is alive; asks neither app nor database. */
export function sendAlive({ response }: Exchange, front: Front): void {
  response.writeHead(200, {
    ...securityHeaders(front),
    'cache-control': privatePage,
    'content-type': 'text/plain; charset=utf-8',
    'content-length': 2,
  })
  response.end('ok')
}

export function pageHeaders(status: PageStatus, front: Front): OutgoingHttpHeaders {
  return { ...securityHeaders(front), 'cache-control': privatePage, ...extras[status] }
}

function sendWords(exchange: Exchange, { status, html, text }: Page, front: Front): void {
  const { request, response } = exchange
  if (response.headersSent) {
    response.destroy()
    return
  }
  const isHtml = acceptsHtml(request.headers.accept)
  const body = isHtml ? dressed(html, front) : text
  response.writeHead(status, {
    ...pageHeaders(status, front),
    ...(closing.has(status) || isUnread(request) ? { connection: 'close' } : {}),
    'content-type': `text/${isHtml ? 'html' : 'plain'}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
  })
  endAfterBody(exchange, body, front)
}

function acceptsHtml(accept = '*/*'): boolean {
  return accept
    .toLowerCase()
    .split(',')
    .filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry))
    .some((entry) => /^\s*(\*\/\*|text\/\*|text\/html|application\/xhtml\+xml)/.test(entry))
}

function isUnread(request: IncomingMessage): boolean {
  return hasBody(request) && !request.complete
}

/**
 * Closing on a client that still sends makes its system drop our answer unread: the rest of the body
 * is read away for a moment first.
 */
function endAfterBody({ request, response }: Exchange, body: string, front: Front): void {
  if (!isUnread(request)) {
    response.end(body)
    return
  }
  response.write(body)
  const patience = setTimeout(() => response.end(), front.limits.lingerTime)
  finished(request.resume(), () => {
    clearTimeout(patience)
    response.end()
  })
}
