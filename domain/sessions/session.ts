import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { readSessionId, sealSession, sessionCookie } from '@/auth'
import type { Editor } from '@/domain/editors/editor'
import { findSecret } from '@/domain/secrets/commands'
import { isSameOrigin } from '@/domain/visits/visitor'
import { env } from '@/env'
import { noteSeen } from './commands'
import { findOpenSession } from './reads'
import {
  type Admission,
  ASKED_PATH_HEADER,
  enrolmentPath,
  type OpenSession,
  signInPath,
  wayBack,
} from './standing'

const minute = 60_000

let secret: string | undefined

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

/** For the pages of one's own account, which are open to those who must set up a second factor too. */
export async function requireSession(): Promise<OpenSession> {
  const session = await currentSession()
  if (session) return session
  const asked = wayBack((await headers()).get(ASKED_PATH_HEADER))
  redirect(`${signInPath}?tiep=${encodeURIComponent(asked)}`)
}

/** What every action of the newsroom asks first: sent by a page of this site, by somebody signed in. */
export async function admit(): Promise<Admission> {
  if (!(await isSameOrigin())) return { status: 'foreign' }
  const editor = await currentEditor()
  return editor ? { status: 'admitted', editor } : { status: 'signed-out' }
}

/** Hands the browser the cookie of a session that has just been opened. */
export async function keepSession(sessionId: string): Promise<void> {
  const { name, options } = sessionCookie(env().siteUrl)
  const value = await sealSession(await authSite(), sessionId)
  ;(await cookies()).set(name, value, options)
}

/** Takes the cookie back. The session itself is ended by its command. */
export async function dropSession(): Promise<void> {
  const { name, options } = sessionCookie(env().siteUrl)
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
}

async function readSession(): Promise<OpenSession | null> {
  const { name } = sessionCookie(env().siteUrl)
  const cookie = (await cookies()).get(name)
  if (!cookie) return null
  const sessionId = await readSessionId(await authSite(), { [name]: cookie.value })
  const session = sessionId && (await findOpenSession(sessionId))
  if (!session) return null
  if (session.seenAt.getTime() < Date.now() - minute) await noteSeen(session.id)
  return session
}

async function authSite() {
  secret ??= env().NEXTAUTH_SECRET ?? (await findSecret('sessions'))
  return { siteUrl: env().siteUrl, secret }
}
