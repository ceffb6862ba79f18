import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { sessionDays } from '@/domain/sessions/standing'

const daySeconds = 24 * 60 * 60
const maxAge = sessionDays * daySeconds

export type AuthSite = { siteUrl: string; secret: string }

const carried = z.object({ sessionId: z.uuid() })

/** Where the session's id is carried. */
export function sessionCookie(siteUrl: string) {
  return hostCookie(siteUrl, { name: 'toa-soan', days: sessionDays })
}

/** Where a browser carries that it is known; as long as browsers keep a cookie at all. */
export function deviceCookie(siteUrl: string) {
  return hostCookie(siteUrl, { name: 'toa-soan-device', days: 400 })
}

/** What the cookie holds: the session's id and nothing else, sealed with the site's own secret. */
export function sealSession(site: AuthSite, sessionId: string): Promise<string> {
  return encode({ token: { sessionId }, secret: site.secret, maxAge })
}

/** The id a cookie carries, whatever has become of the session; null for a forged or spoilt cookie. */
export async function readSessionId(site: AuthSite, cookie: string): Promise<string | null> {
  const token = await decode({ token: cookie, secret: site.secret }).catch(forged)
  return carried.safeParse(token).data?.sessionId ?? null
}

/** A cookie that anybody can make up is no news, and would fill the log. */
function forged(): null {
  return null
}

/** On https the name itself makes browsers refuse it from any other host or path (RFC 6265bis). */
function hostCookie(siteUrl: string, { name, days }: { name: string; days: number }) {
  const secure = siteUrl.startsWith('https:')
  const maxAge = days * daySeconds
  return {
    name: secure ? `__Host-${name}` : name,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge } as const,
  }
}
