import 'server-only'
import { headers } from 'next/headers'
import { env } from '@/env'

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

/** Without a SITE_URL of its own the site is asked by either name of this machine. */
function ownOrigins(): string[] {
  const { SITE_URL, siteUrl, PORT } = env()
  const own = new URL(siteUrl).origin
  return SITE_URL ? [own] : [own, `http://127.0.0.1:${PORT}`]
}
