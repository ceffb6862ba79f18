import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { dismissals, editors, media } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { endSessions, openSession } from '@/domain/sessions/commands'
import { keepSession } from '@/domain/sessions/session'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { ownMedia } from '@/test/own-media'
import { jpeg, someColour, storedFolders } from '@/test/pictures'
import { requestCookies, requestHeaders } from '@/test/stand-ins/next-headers'
import { GET, POST } from './route'

ownDatabase()
ownMedia()

beforeEach(() => {
  requestCookies.clear()
  requestHeaders.set('origin', 'http://localhost:3000')
})

async function signedIn(facts: Partial<Editor> = {}): Promise<Editor> {
  const editor = await person(facts)
  const sessionId = await db().transaction((transaction) =>
    openSession(transaction, editor.id, 'Firefox'),
  )
  await keepSession({ sessionId, deviceToken: '' })
  return editor
}

/** Says whether anybody has begun to read the body. */
async function post(query = '') {
  const content = await jpeg(300, 200, someColour())
  const asked = `http://localhost:3000/api/media?ten=${encodeURIComponent('Ảnh.jpg')}${query}`
  const headers = { 'content-length': String(content.length) }
  const request = new Request(asked, { method: 'POST', body: new Uint8Array(content), headers })
  const answer = await POST(request)
  return { status: answer.status, outcome: await answer.json(), wasRead: request.bodyUsed }
}

test('whoever is signed in uploads, and is told what it became', async () => {
  const editor = await signedIn()
  const { status, outcome } = await post()
  expect(status).toBe(200)
  expect(outcome).toMatchObject({ status: 'stored', isKnown: false, medium: { name: 'Ảnh.jpg' } })
  const [row] = await db().select().from(media).where(eq(media.id, outcome.medium.id))
  expect(row?.uploadedBy).toBe(editor.id)
})

test('an old cookie uploads nothing after signing out, dismissal or a foreign page', async () => {
  const before = [await storedFolders(), await db().$count(media)]

  const signedOut = await signedIn()
  await db().transaction((transaction) => endSessions(transaction, signedOut.id))
  expect(await post()).toEqual({ status: 401, outcome: { status: 'signed-out' }, wasRead: false })

  const dismissed = await signedIn({ role: 'owner' })
  await db().insert(dismissals).values({ editorId: dismissed.id, dismissedBy: dismissed.id })
  expect(await post()).toMatchObject({ status: 401, wasRead: false })

  await signedIn({ role: 'owner' })
  requestHeaders.set('origin', 'https://other.example')
  expect(await post()).toEqual({ status: 403, outcome: { status: 'foreign' }, wasRead: false })
  expect([await storedFolders(), await db().$count(media)]).toEqual(before)
})

test('a lesser role acts on the next upload of the same cookie', async () => {
  const owner = await signedIn({ role: 'owner' })
  const { outcome } = await post()
  await db().update(media).set({ uploadedBy: null }).where(eq(media.id, outcome.medium.id))
  expect((await post(`&thay=${outcome.medium.id}`)).status).toBe(200)
  await db().update(editors).set({ role: 'reporter' }).where(eq(editors.id, owner.id))
  const refused = await post(`&thay=${outcome.medium.id}`)
  expect(refused).toEqual({ status: 403, outcome: { status: 'forbidden' }, wasRead: false })
})

test('the library is read by who is signed in, as far as they ask', async () => {
  const ask = (query: string) => GET(new Request(`http://localhost:3000/api/media?${query}`))
  expect((await ask('')).status).toBe(401)
  await signedIn()
  await post()
  const page = await (await ask('loai=image&loai=video&q=anh')).json()
  expect(page.media.length).toBeGreaterThan(0)
  expect((await (await ask('loai=audio')).json()).media).toEqual([])
})
