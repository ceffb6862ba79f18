import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import { deviceCookie, readSessionId, sealSession, sessionCookie } from '@/auth'
import type { Editor } from '@/domain/editors/editor'
import { keptSecret } from '@/domain/secrets/kept'
import { isSameOrigin } from '@/domain/visits/visitor'
import { env } from '@/env'
import { noteSeen } from './commands'
import { findOpenSession } from './reads'
import {
  type AccountAdmission,
  type Admission,
  ASKED_PATH_HEADER,
  enrolmentPath,
  type OpenSession,
  signInPath,
  wayBack,
} from './standing'

const minute = 60_000

type Kept = { sessionId: string; deviceToken: string }

/** The session of whoever asks, once a request: the row decides, the cookie only names it. */
export const currentSession = cache(readSession)

/** Who asks, or null for a reader; null too for one who must first set up a second factor. */
export async function currentEditor(): Promise<Editor | null> {
  const session = await currentSession()
  return session && !session.mustEnrol ? session.editor : null
}

/** Who asks; anybody else is led to sign in, or to set up the second factor their role demands. */
export async function requireEditor(): Promise<Editor> {
  const session = await requireSession()
  if (session.mustEnrol) redirect(enrolmentPath)
  return session.editor
}

/** For the page on which a second factor is set up, open to those who may do nothing else yet. */
export async function requireSession(): Promise<OpenSession> {
  const session = await currentSession()
  if (session) return session
  const asked = wayBack((await headers()).get(ASKED_PATH_HEADER))
  redirect(`${signInPath}?tiep=${encodeURIComponent(asked)}`)
}

/** As `admit`, where whoever must set up a second factor first is let through to do that. */
export async function admitToAccount(): Promise<AccountAdmission> {
  if (!(await isSameOrigin())) return { status: 'foreign' }
  const session = await currentSession()
  return session ? { status: 'admitted', session } : { status: 'signed-out' }
}

/** What every action of the newsroom asks first: sent by a page of this site, by somebody signed in. */
export async function admit(): Promise<Admission> {
  if (!(await isSameOrigin())) return { status: 'foreign' }
  const editor = await currentEditor()
  return editor ? { status: 'admitted', editor } : { status: 'signed-out' }
}

/** Hands the browser the cookies of one who has just come in: the session's, and the device's own. */
export async function keepSession({ sessionId, deviceToken }: Kept): Promise<void> {
  const { name, options } = sessionCookie(env().siteUrl)
  const value = await sealSession(await authSite(), sessionId)
  const device = deviceCookie(env().siteUrl)
  const jar = await cookies()
  jar.set(name, value, options)
  jar.set(device.name, deviceToken, device.options)
}

/** Takes the session's cookie back. The session itself is ended by its command. */
export async function dropSession(): Promise<void> {
  const { name, options } = sessionCookie(env().siteUrl)
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
}

/** What this browser was given when somebody signed in with it before; opens nothing. */
export async function currentDevice(): Promise<string | null> {
  return (await cookies()).get(deviceCookie(env().siteUrl).name)?.value ?? null
}

async function readSession(): Promise<OpenSession | null> {
  const { name } = sessionCookie(env().siteUrl)
  const cookie = (await cookies()).get(name)
  if (!cookie) return null
  // next-auth draws random numbers as it reads, which Next only allows once it knows of a request.
  await connection()
  const sessionId = await readSessionId(await authSite(), { [name]: cookie.value })
  const session = sessionId && (await findOpenSession(sessionId))
  if (!session) return null
  if (session.seenAt.getTime() < Date.now() - minute) await noteSeen(session.id)
  return session
}

async function authSite() {
  const secret = env().NEXTAUTH_SECRET ?? (await keptSecret('sessions'))
  return { siteUrl: env().siteUrl, secret }
}
