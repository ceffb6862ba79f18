import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { outsideCacheControl } from './cache-control'
import { hopHeaders } from './hop-headers'
import type { Front } from './options'
import { securityHeaders } from './security-headers'
import type { Visit } from './visit'

/** Tells a page of an older build that its action is not known any more. */
const actionNotFound = 'x-nextjs-action-not-found'

const inside = /^x-(powered-by|middleware-.*|next-.*|matched-path)$|^(server|date)$/

const fileHeaders = { 'x-content-type-options': 'nosniff' }

/** What the outside hears of the app's answer, before body and encoding are settled. */
export function answerHeaders(
  visit: Visit,
  app: IncomingMessage,
  front: Front,
): OutgoingHttpHeaders {
  const headers = {
    ...outward(app.headers),
    ...(isFileOfPage(visit) ? fileHeaders : securityHeaders(front, visit.path)),
    'cache-control': outsideCacheControl(visit, app),
  }
  return app.statusCode === 304 ? withoutPolicy(headers) : headers
}

/** Fetched by pages, many to a page: what is said to documents alone would weigh more than they do. */
function isFileOfPage({ path }: Visit): boolean {
  return path.startsWith('/_next/static/') || path.startsWith('/scripts/')
}

function outward(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const hop = hopHeaders(headers.connection)
  const isForRouter = (headers['content-type'] ?? '').startsWith('text/x-component')
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) =>
        !hop.has(name) &&
        !inside.test(name) &&
        (isForRouter || name === actionNotFound || !name.startsWith('x-nextjs-')),
    ),
  )
}

/** A browser writes the headers of a 304 over those it kept, and would lose the page's own hashes. */
function withoutPolicy(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const { 'content-security-policy': _, ...others } = headers
  return others
}
