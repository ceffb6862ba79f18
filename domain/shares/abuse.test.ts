import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/db'
import { settings } from '@/db/schema'
import { forgetEnv } from '@/env'
import { published } from '@/test/articles'
import { hostileTexts } from '@/test/hostile'
import { ownDatabase } from '@/test/own-database'
import { openPostOffice, type Posted, type PostOffice } from '@/test/post-office'
import { deliverAll, share, words } from '@/test/shares'
import { openSmtpSink } from '@/test/smtp-sink'
import type { ShareField } from './share'
import type { ShareFields } from './share-input'

ownDatabase()

const fields = Object.keys(words) as ShareField[]
const title = 'Hà Nội mưa'
let articleId: string
let office: PostOffice
let visits = 0

beforeAll(async () => {
  office = await openPostOffice()
  articleId = await published(title)
  const names = ['sharesPerNetwork', 'sharesPerRecipient', 'sharesPerArticle', 'sharesPerSite']
  await db()
    .insert(settings)
    .values(names.map((name) => ({ name, value: 100_000 })))
})

afterAll(() => office[Symbol.asyncDispose]())

/** Sends the variant and returns what left the house of it. */
async function posted(typed: Partial<ShareFields>): Promise<Posted[]> {
  visits += 1
  const { status } = await share(articleId, `10.0.${visits >> 8}.${visits & 255}`, typed)
  expect(['sent', 'invalid']).toContain(status)
  const before = office.posted.length
  await deliverAll()
  const letters = office.posted.slice(before)
  expect(letters).toHaveLength(status === 'sent' ? 1 : 0)
  return letters
}

const ownPlaces = /https:\/\/bao\.example\.vn\/(bai-viet\/ha-noi-mua|huy-nhan\/[\w-]{43})/g

function expectHarmless(letter: Posted, typed: Partial<ShareFields>): void {
  expect(Object.keys(letter).sort()).toEqual(
    ['from', 'headers', 'html', 'reply_to', 'subject', 'text', 'to'].sort(),
  )
  expect(Object.keys(letter.headers)).toEqual(['List-Unsubscribe', 'List-Unsubscribe-Post'])
  expect(letter.from).toBe('"Tòa Soạn" <toa-soan@bao.example.vn>')
  expect(letter.to).toBe((typed.recipientEmail ?? words.recipientEmail).trim())
  expect(letter.reply_to).toBe((typed.senderEmail ?? words.senderEmail).trim())
  expect(letter.subject).not.toMatch(/[\r\n]|\S@\S|:\/\/|=\?/)

  const targets = [...letter.html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, to]) => to)
  expect(targets).toHaveLength(2)
  for (const target of targets) expect(target?.replace(ownPlaces, '')).toBe('')
  expect(
    letter.html.match(/<(?!\/?(?:html|head|meta|title|body|div|p|h1|a|pre|hr)\b|!)/g),
  ).toBeNull()
  const rest = letter.text.replace(ownPlaces, '')
  expect(rest).not.toMatch(/\S@\S|:\/\/|\p{L}:\S|[^\s.]\.\p{L}/u)
}

test('no hostile text in any field makes a mail to another, another header or a link', async () => {
  let sent = 0
  for (const hostile of hostileTexts) {
    for (const field of fields) {
      for (const typed of [`${words[field]}${hostile}`, hostile]) {
        const letters = await posted({ [field]: typed })
        for (const letter of letters) expectHarmless(letter, { [field]: typed })
        sent += letters.length
      }
    }
  }
  expect(hostileTexts.length * fields.length * 2).toBeGreaterThan(500)
  expect(sent).toBeGreaterThan(100)
}, 300_000)

test('nor does any mixture of them', async () => {
  const mixture = fc
    .array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' })), {
      maxLength: 4,
    })
    .map((pieces) => pieces.join(''))
  const form = fc.record({ senderName: mixture, subject: mixture, content: mixture })
  await fc.assert(
    fc.asyncProperty(form, async (typed) => {
      for (const letter of await posted(typed)) expectHarmless(letter, typed)
    }),
    { numRuns: 100 },
  )
}, 300_000)

test('nor on an SMTP server’s own wire', async () => {
  await using sink = await openSmtpSink()
  vi.stubEnv('RESEND_API_KEY', '')
  forgetEnv()
  for (const hostile of hostileTexts) {
    for (const field of ['senderName', 'subject', 'content'] as const) {
      visits += 1
      await share(articleId, `10.0.${visits >> 8}.${visits & 255}`, { [field]: `A ${hostile}` })
    }
  }
  await deliverAll()
  expect(sink.received.length).toBeGreaterThan(50)
  for (const { from, to, raw } of sink.received) {
    expect([from, to]).toEqual(['toa-soan@bao.example.vn', ['ban@example.vn']])
    expect(headerNames(raw)).toEqual(ownHeaders)
  }
}, 300_000)

const ownHeaders = [
  'content-type',
  'date',
  'from',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'message-id',
  'mime-version',
  'reply-to',
  'subject',
  'to',
]

function headerNames(raw: string): string[] {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  return head
    .split('\r\n')
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
    .sort()
}
