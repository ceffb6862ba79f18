import type { IncomingMessage } from 'node:http'
import type { Front } from './options'

type Site = Pick<Front, 'siteUrl' | 'otherOrigins'>

/**
 * True for a POST that a page of another site may have caused. What a browser says about itself
 * (`Sec-Fetch-Site`, then `Origin`, then `Referer`) has to agree with the site. Without any of them
 * no current browser is speaking; a request that also brings no cookie acts on nobody's behalf.
 */
export function isCrossSite({ headers }: IncomingMessage, site: Site): boolean {
  const relation = headers['sec-fetch-site']
  if (relation !== undefined && relation !== 'same-origin' && relation !== 'none') return true
  if (headers.origin !== undefined) return !isOurs(headers.origin, site)
  if (relation !== undefined) return false
  if (headers.referer !== undefined) return !isOurs(originOf(headers.referer), site)
  return headers.cookie !== undefined
}

/** RFC 8058: mail providers post to the unsubscribe address from anywhere; its token is the authority. */
export function isOpenToAll(path: string): boolean {
  return path.startsWith('/huy-nhan/')
}

function isOurs(origin: string, site: Site): boolean {
  return origin === originOf(site.siteUrl) || site.otherOrigins.includes(origin)
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : ''
}
