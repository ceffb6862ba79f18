import { beforeAll, expect, test } from 'vitest'
import { mailboxHash } from '@/domain/mail/address'
import { findRefusal } from '@/domain/mail/refusals/queries'
import { createRefusalToken } from '@/domain/mail/refusals/token'
import { findSecret } from '@/domain/secrets/commands'
import { ownDatabase } from '@/test/own-database'
import { POST } from './route'

ownDatabase()

let key: string

beforeAll(async () => {
  key = await findSecret('mailboxes')
})

function tokenOf(email: string): string {
  return createRefusalToken(mailboxHash(email, key), key)
}

function post(token: string, body: string | FormData): Promise<Response> {
  const request = new Request('http://toasoan.test/', { method: 'POST', body })
  return POST(request, { params: Promise.resolve({ token }) })
}

function oneClick(): FormData {
  const form = new FormData()
  form.set('List-Unsubscribe', 'One-Click')
  return form
}

test.each([
  ['as a form', 'List-Unsubscribe=One-Click'],
  ['in parts', oneClick()],
])('a provider’s one click, sent %s, refuses at once and leads nowhere', async (form, body) => {
  const token = tokenOf(`${form.length}@example.vn`)
  expect((await post(token, body)).status).toBe(200)
  expect(await findRefusal(token)).toBe('refused')
  expect((await post(token, body)).status).toBe(200)
})

test('a reader’s press is led back to the page that says so', async () => {
  const token = tokenOf('doc-gia@example.vn')
  const answer = await post(token, 'List-Unsubscribe=asked')
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/huy-nhan/${token}`])
  expect(await findRefusal(token)).toBe('refused')
})

test('what is no such form changes nothing', async () => {
  const token = tokenOf('khong-bam@example.vn')
  expect((await post(token, '[null,"view",""]')).status).toBe(400)
  expect(await findRefusal(token)).toBe('open')
})

test.each(['', 'khong-co', 'ă\r\nSet-Cookie: a=b', 'A'.repeat(43)])(
  'the token %j is nobody’s',
  async (token) => {
    expect((await post(token, 'List-Unsubscribe=One-Click')).status).toBe(404)
    expect((await post(token, 'List-Unsubscribe=asked')).status).toBe(303)
  },
)
