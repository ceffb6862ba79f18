import type { NextApiRequest, NextApiResponse } from 'next'
import { type AuthOptions, getServerSession } from 'next-auth'
import { encode } from 'next-auth/jwt'
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
export async function readSessionId(
  site: AuthSite,
  cookies: Record<string, string>,
): Promise<string | null> {
  const session = await getServerSession(
    { headers: {}, cookies } as NextApiRequest,
    nowhere as unknown as NextApiResponse,
    authOptions(site),
  )
  return carried.safeParse(session).data?.sessionId ?? null
}

/** next-auth would renew the cookie at each reading: a page cannot, and the row decides anyway. */
const nowhere = { getHeader: () => undefined, setHeader: () => undefined }

function authOptions(site: AuthSite) {
  const { name, options } = sessionCookie(site.siteUrl)
  return {
    providers: [],
    secret: site.secret,
    session: { strategy: 'jwt', maxAge },
    cookies: { sessionToken: { name, options } },
    callbacks: { session: ({ token }) => ({ sessionId: token.sessionId, expires: '' }) },
    logger: { error: beQuiet, warn: beQuiet, debug: beQuiet },
  } satisfies AuthOptions
}

/** A cookie that anybody can make up is no news, and would fill the log. */
function beQuiet() {
  return undefined
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
