import { expect, test } from 'vitest'
import { db } from '@/db'
import { mailRefusals } from '@/db/schema'
import { mailboxHash } from '@/domain/mail/address'
import { findSecret } from '@/domain/secrets/commands'
import { ownDatabase } from '@/test/own-database'
import { refuseMail } from './commands'
import { isRefusalTokenValid } from './queries'
import { isRefused } from './reads'
import { createRefusalToken } from './token'

ownDatabase()

async function tokenOf(email: string) {
  const key = await findSecret('mailboxes')
  const mailbox = mailboxHash(email, key)
  return { mailbox, token: createRefusalToken(mailbox, key) }
}

test('a mailbox that refuses is refused for good, however often it says so', async () => {
  const { mailbox, token } = await tokenOf('ban@example.vn')
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(await isRefused(mailbox)).toBe(false)
  const outcomes = await Promise.all([refuseMail(token), refuseMail(token), refuseMail(token)])
  expect(outcomes).toEqual([{ status: 'refused' }, { status: 'refused' }, { status: 'refused' }])
  expect(await isRefused(mailbox)).toBe(true)
  expect(await db().$count(mailRefusals)).toBe(1)
})

test('a token nobody was given refuses nothing', async () => {
  const { token } = await tokenOf('khac@example.vn')
  const bytes = Buffer.from(token, 'base64url')
  bytes[3] = (bytes[3] ?? 0) ^ 1
  for (const forged of ['', 'x', token.slice(1), `${token}a`, bytes.toString('base64url')]) {
    expect(await isRefusalTokenValid(forged)).toBe(false)
    expect(await refuseMail(forged)).toEqual({ status: 'unknown' })
  }
  expect(await isRefusalTokenValid(token)).toBe(true)
})
