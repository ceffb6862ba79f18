import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { mails } from '@/db/schema'
import { mailboxHash } from '@/domain/mail/address'
import { refuseMail } from '@/domain/mail/refusals/commands'
import { createRefusalToken } from '@/domain/mail/refusals/token'
import { findSecret } from '@/domain/secrets/commands'
import { published } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { openPostOffice, type PostOffice } from '@/test/post-office'
import { ageMails, deliverAll, emptyOutbox, onlyMail, share } from '@/test/shares'
import { deliverMail } from './deliver-mail'

ownDatabase()

let articleId: string
let office: PostOffice

beforeAll(async () => {
  articleId = await published('Hà Nội mưa', { standfirst: 'Mưa từ sáng sớm.' })
})

beforeEach(async () => {
  office = await openPostOffice()
  await emptyOutbox()
  await share(articleId, '203.0.113.1')
})

afterEach(() => office[Symbol.asyncDispose]())

const waits = async () => Number((await onlyMail()).nextAttemptAt) - Date.now()

test('a mail that has left is erased, and its key was the row’s id', async () => {
  const { id } = await onlyMail()
  expect(await deliverMail({ mailId: id })).toEqual({ status: 'settled' })
  expect(await onlyMail()).toMatchObject({
    recipientEmail: null,
    payload: null,
    attempts: 1,
    deliveredAt: expect.any(Date),
  })
  expect(office.keys).toEqual([id])
  expect(await deliverMail({ mailId: id })).toEqual({ status: 'settled' })
  expect(office.posted).toHaveLength(1)
})

test.each(['breaks', 'drops', 'locks-out'] as const)(
  'while the office %s a mail waits, and arrives once after',
  async (mood) => {
    office.mood = mood
    await deliverAll()
    expect(await onlyMail()).toMatchObject({ attempts: 1, recipientEmail: 'ban@example.vn' })
    expect(await waits()).toBeGreaterThan(1_000)
    expect(await waits()).toBeLessThanOrEqual(5_000)
    await deliverAll()
    expect(office.keys).toHaveLength(1)

    office.mood = 'takes'
    await ageMails(1)
    await deliverAll()
    expect(office.posted).toHaveLength(1)
    expect((await onlyMail()).deliveredAt).not.toBeNull()
  },
)

test('a mail that was taken without a word is brought again and leaves once', async () => {
  office.mood = 'loses'
  await deliverAll()
  office.mood = 'takes'
  await ageMails(1)
  await deliverAll()
  expect(office.keys).toHaveLength(2)
  expect(office.posted).toHaveLength(1)
  expect((await onlyMail()).deliveredAt).not.toBeNull()
})

test('a mail whose wording an update has changed since it left is not sent again', async () => {
  office.mood = 'loses'
  await deliverAll()
  office.mood = 'takes'
  const { payload } = await onlyMail()
  await db()
    .update(mails)
    .set({ payload: Object.assign({}, payload, { siteName: 'Tên mới' }) })
  await ageMails(1)
  await deliverAll()
  expect(office.posted).toHaveLength(1)
  expect((await onlyMail()).deliveredAt).not.toBeNull()
})

test('who is asked to come back later does', async () => {
  office.mood = 'limits'
  await deliverAll()
  expect(await waits()).toBeGreaterThan(590_000)
  expect(await waits()).toBeLessThanOrEqual(600_000)
})

test('a mail that is refused for good is given up at once, its address erased everywhere', async () => {
  office.mood = 'refuses'
  const { id } = await onlyMail()
  expect(await deliverMail({ mailId: id })).toEqual({ status: 'given-up' })
  expect(await onlyMail()).toMatchObject({
    recipientEmail: null,
    payload: null,
    givenUpAt: expect.any(Date),
    lastError: 'Error: validation_error 422: No mail to b…@…: validation_error',
  })
})

test('a mail is tried for a day, and then given up where it can be seen', async () => {
  office.mood = 'breaks'
  for (let hour = 0; hour < 24; hour += 1) {
    await deliverAll()
    await ageMails(hour < 23 ? 1 : 0.9)
  }
  expect(await onlyMail()).toMatchObject({ givenUpAt: null, attempts: 24 })
  await deliverAll()
  expect(await onlyMail()).toMatchObject({ givenUpAt: expect.any(Date), recipientEmail: null })
})

test('once its key is forgotten a mail that may have left is not sent again', async () => {
  office.mood = 'loses'
  await deliverAll()
  office.mood = 'takes'
  await ageMails(25)
  await deliverAll()
  expect(office.keys).toHaveLength(1)
  expect((await onlyMail()).lastError).toBe('Error: An earlier attempt may have succeeded')
})

test('a mail that was never tried has its day before it, however late', async () => {
  await ageMails(30)
  office.mood = 'breaks'
  await deliverAll()
  expect(await onlyMail()).toMatchObject({ givenUpAt: null, attempts: 1 })
  office.mood = 'takes'
  await ageMails(1)
  await deliverAll()
  expect(office.posted).toHaveLength(1)
})

test('without a way to send a mail stays readable, and the log gets no address', async () => {
  await office[Symbol.asyncDispose]()
  const { id } = await onlyMail()
  const delivery = await deliverMail({ mailId: id })
  expect(delivery).toMatchObject({ status: 'kept', text: expect.stringContaining('Hà Nội mưa') })
  expect(JSON.stringify(delivery)).not.toMatch(/ban@|hong@|example\. ?vn/)
  expect(await onlyMail()).toMatchObject({
    recipientEmail: 'ban@example.vn',
    payload: { content: 'Chào anh,\nanh đọc nhé.' },
    keptAt: expect.any(Date),
  })
})

test('who refuses mail after it was accepted gets none', async () => {
  office.mood = 'breaks'
  await deliverAll()
  office.mood = 'takes'
  const key = await findSecret('mailboxes')
  const token = createRefusalToken(mailboxHash('ban@example.vn', key), key)
  expect(await refuseMail(token)).toEqual({ status: 'refused' })
  await ageMails(1)
  await deliverAll()
  expect(office.posted).toEqual([])
  expect((await onlyMail()).givenUpAt).not.toBeNull()
})

test('a kind this version does not know waits for one that does, with its words', async () => {
  const { kind } = await onlyMail()
  await db().update(mails).set({ kind: 'telegram' })
  await deliverAll()
  expect(await onlyMail()).toMatchObject({
    givenUpAt: null,
    recipientEmail: 'ban@example.vn',
    lastError: expect.stringContaining('No template for telegram'),
  })
  await db().update(mails).set({ kind })
  await ageMails(1)
  await deliverAll()
  expect(office.posted).toHaveLength(1)
})
