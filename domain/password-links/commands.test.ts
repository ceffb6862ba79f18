import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { audit, dismissals, editors, jobs, mails, passwordLinks, sessions } from '@/db/schema'
import { setUpLink } from '@/domain/editors/commands'
import { isSetUpTokenValid } from '@/domain/editors/queries'
import { hashToken } from '@/domain/editors/token'
import { claimJob } from '@/domain/jobs/commands'
import { payloads } from '@/domain/jobs/job'
import { mailPayloads } from '@/domain/mail/mail'
import { ownDatabase } from '@/test/own-database'
import { ownerLink, requestLink, setPassword } from './commands'
import { answerPasswordRequest } from './jobs/answer-password-request'

ownDatabase()

test('lets a dismissed reporter back in as owner, through one fresh link only', async () => {
  const [reporter] = await db()
    .insert(editors)
    .values({ email: 'pv@example.vn', name: 'Phóng viên', role: 'reporter', totpSecret: 'x' })
    .returning()
  const editorId = reporter?.id ?? ''
  await db().insert(dismissals).values({ editorId, dismissedBy: editorId })
  await db().insert(sessions).values({ editorId, userAgent: '', expiresAt: new Date() })

  const older = await ownerLink('pv@example.vn')
  const link = await ownerLink(' PV@Example.vn')

  expect(link).toMatch(/\/dat-lai-mat-khau\/[\w-]{43}$/)
  expect(link).not.toBe(older)
  expect(await db().select().from(dismissals)).toEqual([])
  expect(await db().select().from(sessions)).toEqual([])
  expect(await db().select().from(editors)).toMatchObject([
    { id: editorId, name: 'Phóng viên', role: 'owner', passwordHash: null, totpSecret: null },
  ])
  const tokenHash = hashToken(link?.split('/').at(-1) ?? '')
  const [stored, ...others] = await db().select().from(passwordLinks)
  expect(others).toEqual([])
  expect(Buffer.from(stored?.tokenHash ?? [])).toEqual(tokenHash)
  const validity = Number(stored?.expiresAt) - Number(stored?.createdAt)
  expect(validity).toBe(60 * 60 * 1_000)
  expect(await db().select().from(audit).where(eq(audit.objectId, editorId))).toHaveLength(2)
})

test('on a site without owner it makes one and shuts the set-up door', async () => {
  await db().delete(passwordLinks)
  const token = new URL((await setUpLink()) ?? 'http://none').searchParams.get('token') ?? ''
  const link = await ownerLink('moi@example.vn')
  expect(link).not.toBeNull()
  expect(await isSetUpTokenValid(token)).toBe(false)
  expect(await setUpLink()).toBeNull()
})

test('an address that is none is refused', async () => {
  expect(await ownerLink('không phải')).toBeNull()
})

const tokenFor = async (email: string) => (await ownerLink(email))?.split('/').at(-1) ?? ''

test('a link sets one password, once, however many try at the same time', async () => {
  const token = await tokenFor('quay-lai@example.vn')
  const tries = await Promise.all(
    Array.from({ length: 8 }, () => setPassword(token, 'mật khẩu đủ dài')),
  )
  expect(tries.filter(({ status }) => status === 'set')).toHaveLength(1)
  expect((await setPassword(token, 'mật khẩu đủ dài')).status).toBe('gone')
})

test('a password that breaks the rule leaves the link open', async () => {
  const token = await tokenFor('ngan@example.vn')
  expect((await setPassword(token, 'ngắn')).status).toBe('invalid')
  expect((await setPassword(token, 'mật khẩu đủ dài')).status).toBe('set')
})

test('who forgot asks as often as they like, and hears the same as a stranger', async () => {
  await db().delete(jobs)
  for (const email of ['quay-lai@example.vn', 'la@example.vn']) {
    for (let i = 0; i < 5; i += 1) {
      expect(await requestLink({ email, network: `192.0.2.${i}` })).toEqual({ status: 'asked' })
    }
  }
  expect(await db().select().from(jobs)).toHaveLength(6)
  expect(await requestLink({ email: 'không', network: '' })).toEqual({ status: 'invalid' })
})

test('the worker mails a link to an editor and to nobody else, once', async () => {
  await db().delete(jobs)
  await requestLink({ email: 'ngan@example.vn', network: '198.51.100.1' })
  await requestLink({ email: 'khong-ai@example.vn', network: '198.51.100.1' })
  for (let i = 0; i < 2; i += 1) {
    const job = await claimJob(['password-request'])
    if (!job) throw new Error('No job')
    const payload = payloads['password-request'].parse(job.payload)
    await answerPasswordRequest(payload, job)
    await answerPasswordRequest(payload, job)
  }
  const sent = await db().select().from(mails)
  expect(sent).toMatchObject([{ kind: 'password-reset', recipientEmail: 'ngan@example.vn' }])
  const { link } = mailPayloads['password-reset'].parse(sent[0]?.payload)
  expect(await setPassword(link.split('/').at(-1) ?? '', 'một mật khẩu khác')).toEqual({
    status: 'set',
  })
})
