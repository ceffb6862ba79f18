import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { sealSession } from '@/auth'
import { db } from '@/db'
import { dismissals, editorSections, editors, sections, sessions, settings } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { requestCookies, requestHeaders } from '@/test/stand-ins/next-headers'
import { endSessions, openSession } from './commands'
import { admit, currentEditor, currentSession, dropSession, keepSession } from './session'

ownDatabase()

beforeEach(() => {
  requestCookies.clear()
  requestHeaders.set('origin', 'http://localhost:3000')
})

async function signedIn(facts: Partial<Editor> = {}): Promise<Editor> {
  const editor = await person(facts)
  const sessionId = await db().transaction((transaction) =>
    openSession(transaction, editor.id, 'Firefox\n/ 130'),
  )
  await keepSession({ sessionId, deviceToken: '' })
  return editor
}

test('a cookie names its session, and the row says who it is', async () => {
  const editor = await signedIn({ name: 'Trần Văn Ước', role: 'publisher', language: 'en' })
  expect(await currentEditor()).toEqual(editor)
  expect(await admit()).toEqual({ status: 'admitted', editor })
})

test('a changed role, name or section acts on the next request of the same cookie', async () => {
  const editor = await signedIn()
  const [section] = await db().insert(sections).values({ slug: 'x', name: 'X' }).returning()
  const sectionId = section?.id ?? ''
  await db().update(editors).set({ role: 'editor' }).where(eq(editors.id, editor.id))
  await db().insert(editorSections).values({ editorId: editor.id, sectionId })
  expect(await currentEditor()).toEqual({ ...editor, role: 'editor', sectionIds: [sectionId] })
})

test('a dismissal, an ended, an old and a forgotten session open nothing', async () => {
  const dismissed = await signedIn()
  await db().insert(dismissals).values({ editorId: dismissed.id, dismissedBy: dismissed.id })
  expect(await currentEditor()).toBeNull()

  const ended = await signedIn()
  await db().transaction((transaction) => endSessions(transaction, ended.id))
  expect(await currentEditor()).toBeNull()

  await signedIn()
  await db().update(sessions).set({ expiresAt: sql`now()` })
  expect(await currentEditor()).toBeNull()

  await signedIn()
  await db().update(sessions).set({ seenAt: sql`now() - interval '7 days 1 second'` })
  expect(await currentEditor()).toBeNull()
})

test('a forged, foreign, cut or empty cookie is nobody, quietly', async () => {
  await signedIn()
  const [[name = '', value = ''] = []] = requestCookies
  const site = { siteUrl: 'http://localhost:3000', secret: 'another secret, of another site' }
  const foreign = await sealSession(site, '0198c1f0-0000-7000-8000-000000000000')
  for (const cookie of [foreign, value.slice(0, -2), `${value}x`, '', 'null', 'a.b.c.d.e']) {
    requestCookies.set(name, cookie)
    expect(await currentEditor()).toBeNull()
  }
})

test('what another site sends is refused before anybody is looked up', async () => {
  await signedIn()
  requestHeaders.set('origin', 'https://other.example')
  expect(await admit()).toEqual({ status: 'foreign' })
})

test('signing out takes the cookie back', async () => {
  await signedIn()
  await dropSession()
  expect([...requestCookies.keys()]).toEqual(['toa-soan-device'])
  expect(await admit()).toEqual({ status: 'signed-out' })
})

test('whose role demands a second factor may do nothing until there is one', async () => {
  const editor = await signedIn({ role: 'owner' })
  await db()
    .insert(settings)
    .values({ name: 'secondFactorRoles', value: ['owner'] })
  expect(await currentEditor()).toBeNull()
  expect(await admit()).toEqual({ status: 'signed-out' })
  expect(await currentSession()).toMatchObject({ editor, mustEnrol: true })

  await db().update(editors).set({ totpSecret: 'x' }).where(eq(editors.id, editor.id))
  expect(await currentEditor()).toEqual(editor)
})

test('being seen is written down at most once a minute', async () => {
  await signedIn()
  await db().update(sessions).set({ seenAt: sql`now() - interval '1 hour'` })
  await currentEditor()
  const [seen] = await db()
    .select()
    .from(sessions)
    .where(sql`seen_at > now() - interval '1 minute'`)
  await currentEditor()
  const [again] = await db()
    .select()
    .from(sessions)
    .where(eq(sessions.id, seen?.id ?? ''))
  expect(again?.seenAt).toEqual(seen?.seenAt)
})
