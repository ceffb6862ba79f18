import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { jobs, mails, settings, shareMessages } from '@/db/schema'
import { mailboxHash } from '@/domain/mail/address'
import { refuseMail } from '@/domain/mail/refusals/commands'
import { createRefusalToken } from '@/domain/mail/refusals/token'
import { findSecret } from '@/domain/secrets/commands'
import { endPublication, published, withdraw } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { emptyOutbox, onlyMail, share, tokenFor, visitorAt, words } from '@/test/shares'
import { recordShare, type ShareOutcome } from './commands'

ownDatabase()

let articleId: string

beforeEach(async () => {
  await emptyOutbox()
  articleId = await published(`Hà Nội mưa ${crypto.randomUUID()}`, { standfirst: 'Mưa to.' })
})

const statuses = (outcomes: readonly ShareOutcome[]) => outcomes.map(({ status }) => status)
const sent = (outcomes: readonly ShareOutcome[]) => outcomes.filter(isSent).length
const isSent = ({ status }: ShareOutcome) => status === 'sent'

/** Many at once; `make` says what the nth is. */
function crowd(count: number, make: (n: number) => Promise<ShareOutcome>) {
  return Promise.all(Array.from({ length: count }, (_, n) => make(n)))
}

const somebody = (n: number) => `ban${n}@example.vn`
const somewhere = (n: number) => `10.${n >> 8}.${n & 255}.7`
const letTimePass = (hours: number) =>
  db().execute(sql`
    update share_messages set created_at = created_at - ${hours} * interval '1 hour'`)

test('a share is a mail in the outbox, a job for it, and no address beside it', async () => {
  expect(await share(articleId, '203.0.113.1')).toEqual({ status: 'sent' })
  const mail = await onlyMail()
  expect(mail).toMatchObject({
    kind: 'share',
    recipientEmail: 'ban@example.vn',
    payload: { senderName: 'Nguyễn Thị Hồng', subject: 'Bài này hay', siteName: 'Tòa Soạn' },
  })
  expect(await db().select().from(jobs)).toMatchObject([
    { kind: 'deliver-mail', payload: { mailId: mail.id } },
  ])
  const [row] = await db().execute<{ text: string }>(
    sql`select s::text as text from share_messages s`,
  )
  expect(row?.text).not.toMatch(/203\.0|example|Hồng/)
  expect(await db().select().from(shareMessages)).toMatchObject([{ mailId: mail.id, articleId }])
})

test('two hundred at once from one network are five, the rest told when', async () => {
  const outcomes = await crowd(200, (n) =>
    share(articleId, '203.0.113.1', { recipientEmail: somebody(n) }),
  )
  expect(sent(outcomes)).toBe(5)
  expect(await db().$count(mails)).toBe(5)
  for (const outcome of outcomes.filter((one) => !isSent(one))) {
    expect(outcome.status).toBe('too-many')
    const wait = outcome.status === 'too-many' ? Number(outcome.until) - Date.now() : 0
    expect(wait).toBeGreaterThan(3_500_000)
    expect(wait).toBeLessThanOrEqual(3_600_000)
  }
})

test('two hundred networks of one neighbourhood are twenty for an article', async () => {
  const from = (n: number) => `203.0.113.${n}`
  const outcomes = await crowd(200, (n) =>
    share(articleId, from(n), { recipientEmail: somebody(n) }),
  )
  expect(sent(outcomes)).toBe(20)
  const other = await published('Bài khác')
  expect(await share(other, from(201), { recipientEmail: somebody(201) })).toEqual({
    status: 'sent',
  })
})

test('the whole site sends as many in an hour as its setting says', async () => {
  await db().insert(settings).values({ name: 'sharesPerSite', value: 30 })
  const outcomes = await crowd(100, (n) =>
    share(articleId, somewhere(n), { recipientEmail: somebody(n) }),
  )
  expect(sent(outcomes)).toBe(30)
  await db().delete(settings)
  expect(isSent(await share(articleId, somewhere(101), { recipientEmail: 'x@y.vn' }))).toBe(true)
})

test('a recipient gets three a day, and nobody can tell', async () => {
  const outcomes = await crowd(200, (n) => share(articleId, somewhere(n)))
  expect(new Set(statuses(outcomes))).toEqual(new Set(['sent']))
  expect(await db().$count(mails)).toBe(3)
  expect(await db().$count(jobs)).toBe(3)
  expect(await db().$count(shareMessages)).toBe(200)
})

test('spellings of one mailbox are one recipient', async () => {
  for (const [n, recipientEmail] of [
    'Ban.Be@gmail.com',
    'banbe+1@gmail.com',
    'BANBE@GMAIL.COM',
    'b.a.n.b.e+x@gmail.com',
  ].entries()) {
    await share(articleId, somewhere(n), { recipientEmail })
  }
  expect(await db().$count(mails)).toBe(3)
})

test('limits end when their window does', async () => {
  await crowd(6, (n) => share(articleId, '203.0.113.1', { recipientEmail: somebody(n) }))
  await letTimePass(0.99)
  expect((await share(articleId, '203.0.113.1', { recipientEmail: 'x@y.vn' })).status).toBe(
    'too-many',
  )
  await letTimePass(0.02)
  expect((await share(articleId, '203.0.113.1', { recipientEmail: 'x@y.vn' })).status).toBe('sent')
})

test('a thousand addresses of one /64 are one network', async () => {
  const outcomes = await crowd(1_000, (n) =>
    share(articleId, `2405:4800:a:b:${n.toString(16)}::1`, { recipientEmail: somebody(n) }),
  )
  expect(sent(outcomes)).toBe(5)
})

test('who has refused mail is sent none, and the answer is the same', async () => {
  const key = await findSecret('mailboxes')
  await refuseMail(createRefusalToken(mailboxHash('ban@example.vn', key), key))
  expect(await share(articleId, '203.0.113.1')).toEqual({ status: 'sent' })
  expect(await share(articleId, '203.0.113.2', { recipientEmail: 'Ban+x@example.vn' })).toEqual({
    status: 'sent',
  })
  expect(await db().$count(mails)).toBe(0)
  expect(await db().$count(jobs)).toBe(0)
  expect(await db().$count(shareMessages)).toBe(2)
})

test('without a token nothing is stored', async () => {
  const visitor = visitorAt('203.0.113.1')
  const attempt = { articleId, token: '', typed: words }
  expect(await recordShare(visitor, attempt)).toEqual({ status: 'preview' })
  expect(await db().$count(shareMessages)).toBe(0)
})

test('a token is good from three seconds to two hours after, for its article and network', async () => {
  const visitor = visitorAt('203.0.113.1')
  const attempt = async (secondsAgo: number, from = visitor, about = articleId) => {
    const token = await tokenFor(about, from, secondsAgo)
    return (await recordShare(visitor, { articleId, token, typed: words })).status
  }
  expect(await attempt(1)).toBe('too-early')
  expect(await attempt(7_201)).toBe('expired')
  expect(await attempt(10, visitorAt('203.0.113.2'))).toBe('expired')
  expect(await attempt(10, visitor, await published('Bài nữa'))).toBe('expired')
  expect(await attempt(7_190)).toBe('sent')
})

test('a form sent twice is one mail, another form with the same token is none', async () => {
  const visitor = visitorAt('203.0.113.1')
  const token = await tokenFor(articleId, visitor)
  const send = (content: string) =>
    recordShare(visitor, { articleId, token, typed: { ...words, content } })
  const twins = await Promise.all([send('Một'), send('Một'), send('Một')])
  expect(statuses(twins)).toEqual(['sent', 'sent', 'sent'])
  expect((await send('Hai')).status).toBe('expired')
  expect(await db().$count(mails)).toBe(1)
})

test('only what readers can read is sent on', async () => {
  const [ended, gone] = [await published('Hết hạn rồi'), await published('Gỡ rồi')]
  await Promise.all([endPublication(ended), withdraw(gone)])
  const page = await published('Giới thiệu', { kind: 'page' })
  for (const id of [ended, gone, page, '01932b5e-7f4a-7c3d-9e21-5b8a6f0c1d2e']) {
    expect(await share(id, '203.0.113.1')).toEqual({ status: 'gone' })
  }
})
