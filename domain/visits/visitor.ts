import 'server-only'
import { headers } from 'next/headers'
import { env } from '@/env'
import { CLIENT_ADDRESS_HEADER, FRONT_SECRET_HEADER } from './forwarded'
import { isSameSecret } from './secret'
import { networkOf, type Visitor } from './visit'

const longestUserAgent = 1_000

/**
 * Whether a page of this very site sent the request, by what the browser says of itself. Next runs an
 * action whose `Origin` is missing, so every action asks here before it does anything.
 */
export async function isSameOrigin(): Promise<boolean> {
  const sent = await headers()
  const origin = sent.get('origin')
  const relation = sent.get('sec-fetch-site')
  if (origin) return ownOrigins().includes(origin) && relation !== 'cross-site'
  return relation === 'same-origin'
}

/**
 * Who sends the request, by the word of the front process alone. Null where there is none, as under
 * a bare `next start`: an address that anybody may claim is worse than no address.
 */
export async function currentVisitor(): Promise<Visitor | null> {
  const sent = await headers()
  if (!isFromFront(sent.get(FRONT_SECRET_HEADER))) return null
  const network = networkOf(sent.get(CLIENT_ADDRESS_HEADER) ?? '')
  const userAgent = (sent.get('user-agent') ?? '').slice(0, longestUserAgent)
  return network === null ? null : { network, userAgent }
}

/** Whether the front process itself asks, rather than a reader through it or anybody past it. */
export async function isFrontAsking(): Promise<boolean> {
  const sent = await headers()
  return isFromFront(sent.get(FRONT_SECRET_HEADER))
}

/** Whether a browser fetches ahead, for a page its reader may never see (Sec-Purpose, Fetch standard). */
export async function isPrefetch(): Promise<boolean> {
  const sent = await headers()
  return ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].some((name) =>
    /prefetch|prerender|preview/i.test(sent.get(name) ?? ''),
  )
}

function isFromFront(given: string | null): boolean {
  const { FRONT_SECRET } = env()
  return FRONT_SECRET !== undefined && isSameSecret(given ?? '', FRONT_SECRET)
}

/** Without a SITE_URL of its own the site is asked by either name of this machine. */
function ownOrigins(): string[] {
  const { SITE_URL, siteUrl, PORT } = env()
  const own = new URL(siteUrl).origin
  return SITE_URL ? [own] : [own, `http://127.0.0.1:${PORT}`]
}
