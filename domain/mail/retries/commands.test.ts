import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { jobs, mails } from '@/db/schema'
import { findMail, listMails } from '@/domain/mail/drafts'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { retryMail } from './commands'

ownDatabase()

const payload = {
  siteName: 'Trang tin',
  senderName: 'Lan',
  senderEmail: 'lan@example.vn',
  subject: 'Bài hay',
  content: 'Mời bạn đọc.',
  article: { title: 'Một bài', standfirst: '', slug: 'mot-bai' },
}

async function mail(facts: Partial<typeof mails.$inferInsert> = {}): Promise<string> {
  const [row] = await db()
    .insert(mails)
    .values({ kind: 'share', recipientEmail: 'ban@example.vn', payload, ...facts })
    .returning({ id: mails.id })
  return row?.id ?? ''
}

async function stored(id: string) {
  const [row] = await db().select().from(mails).where(eq(mails.id, id))
  return row
}

test('a mail that waits for its next attempt is tried at once', async () => {
  const owner = await person({ role: 'owner' })
  const id = await mail({ attempts: 3, nextAttemptAt: new Date(Date.now() + 3_600_000) })
  const later = sql`now() + interval '1 hour'`
  await db()
    .insert(jobs)
    .values({
      kind: 'deliver-mail',
      payload: { mailId: id },
      uniqueKey: `mail-${id}`,
      runAt: later,
    })
  expect(await retryMail(owner, id)).toEqual({ status: 'retried' })
  const queued = await db()
    .select()
    .from(jobs)
    .where(eq(jobs.uniqueKey, `mail-${id}`))
  expect(queued).toHaveLength(1)
  expect(queued[0]?.runAt.getTime()).toBeLessThan(Date.now() + 60_000)
  expect((await stored(id))?.attempts).toBe(3)
})

test('a mail kept for want of a way starts anew', async () => {
  const owner = await person({ role: 'owner' })
  const id = await mail({ attempts: 1, keptAt: new Date() })
  expect((await listMails(owner, 'kept'))?.lines.map((line) => line.id)).toContain(id)
  expect(await retryMail(owner, id)).toEqual({ status: 'retried' })
  expect(await stored(id)).toMatchObject({ attempts: 0, keptAt: null })
  expect((await listMails(owner, 'waiting'))?.lines.map((line) => line.id)).toContain(id)
})

test('what has left is never sent again, and its words are gone', async () => {
  const owner = await person({ role: 'owner' })
  const id = await mail({ recipientEmail: null, payload: null, deliveredAt: new Date() })
  expect(await retryMail(owner, id)).toEqual({ status: 'gone' })
  expect(await findMail(owner, id)).toMatchObject({ state: 'delivered', letter: null })
})

test('only owners read the outbox and send again', async () => {
  const publisher = await person({ role: 'publisher' })
  const id = await mail()
  expect(await retryMail(publisher, id)).toEqual({ status: 'forbidden' })
  expect(await listMails(publisher, undefined)).toBeNull()
  expect(await findMail(publisher, id)).toBeNull()
})

test('a mail that waits is read as it will leave', async () => {
  const owner = await person({ role: 'owner' })
  const found = await findMail(owner, await mail())
  expect(found?.letter?.subject).toContain('Bài hay')
  expect(found?.letter?.text).toContain('Mời bạn đọc.')
})

test('the outbox is read in parts, the newest first', async () => {
  const owner = await person({ role: 'owner' })
  for (let number = 0; number < 31; number += 1) await mail()
  const first = await listMails(owner, undefined)
  const second = await listMails(owner, undefined, first?.next ?? '')
  const ids = [...(first?.lines ?? []), ...(second?.lines ?? [])].map(({ id }) => id)
  expect(first?.lines).toHaveLength(30)
  expect(ids).toEqual([...new Set(ids)].sort().reverse())
})
