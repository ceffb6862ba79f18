import { verify } from '@node-rs/argon2'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test, vi } from 'vitest'
import { closeDatabase, db } from '@/db'
import { audit, challenges, dismissals, editors, sessions, tries } from '@/db/schema'
import { hashPassword } from '@/domain/editors/password'
import { endSessions } from '@/domain/sessions/commands'
import { findOpenSession } from '@/domain/sessions/reads'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { enterCode, signIn } from './commands'
import type { Attempt } from './sign-in'

ownDatabase()

vi.mock('@node-rs/argon2', { spy: true })

const password = 'một mật khẩu rất dài'

beforeEach(async () => {
  await db().delete(tries)
})

async function member(email: string): Promise<string> {
  const { id } = await person({ email, name: 'Lê Thị Ổn' })
  const passwordHash = await hashPassword(password)
  await db().update(editors).set({ passwordHash }).where(eq(editors.id, id))
  return id
}

function from(network: string, email: string, deviceToken: string | null = null): Attempt {
  return { email, network, userAgent: 'Firefox', deviceToken }
}

async function statusOf(attempt: Attempt, tried = password): Promise<string> {
  return (await signIn(attempt, tried)).status
}

test('lets in with the right password, however the address and its marks are typed', async () => {
  const id = await member('on@example.vn')
  const outcome = await signIn(from('192.0.2.1', ' ON@Example.vn '), password.normalize('NFD'))
  if (outcome.status !== 'signed-in') throw new Error(outcome.status)
  expect(await findOpenSession(outcome.sessionId)).toMatchObject({ editor: { id } })
  expect(await db().select().from(audit).where(eq(audit.editorId, id))).toMatchObject([
    { action: 'session.opened' },
  ])
})

test('each sign-in has a session of its own, whose id nobody could foresee', async () => {
  await member('moi@example.vn')
  const attempts = Array.from({ length: 3 }, () =>
    signIn(from('192.0.2.2', 'moi@example.vn'), password),
  )
  const ids = (await Promise.all(attempts)).map((o) =>
    o.status === 'signed-in' ? o.sessionId : '',
  )
  expect(new Set(ids).size).toBe(3)
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/)
})

test('a wrong password, a stranger, a dismissed and one without password hear the same', async () => {
  const dismissed = await member('roi@example.vn')
  await db().insert(dismissals).values({ editorId: dismissed, dismissedBy: dismissed })
  await member('co@example.vn')
  await person({ email: 'khong@example.vn' })
  expect(await signIn(from('192.0.2.3', 'co@example.vn'), `${password}!`)).toEqual({
    status: 'wrong',
  })
  for (const email of ['roi@example.vn', 'la@example.vn', 'khong@example.vn', 'không phải', '']) {
    expect(await signIn(from('192.0.2.3', email), password)).toEqual({ status: 'wrong' })
  }
})

test('a stranger and a wrong password cost the same work', async () => {
  await member('lau@example.vn')
  for (const email of ['lau@example.vn', 'chua-ai@example.vn']) {
    vi.mocked(verify).mockClear()
    await signIn(from('198.51.100.1', email), 'một mật khẩu sai rất dài')
    expect(verify).toHaveBeenCalledOnce()
  }
})

test('whoever gets in does not use up the tries of their network', async () => {
  await member('dong@example.vn')
  for (let i = 0; i < 50; i += 1) {
    expect(await statusOf(from('198.51.100.2', 'dong@example.vn'))).toBe('signed-in')
  }
})

test('a network guesses at one account eight times, and nobody else is held up', async () => {
  await member('bi@example.vn')
  const guesses = await Promise.all(
    Array.from({ length: 20 }, () =>
      statusOf(from('192.0.2.9', 'bi@example.vn'), 'đoán mò mười hai'),
    ),
  )
  expect(guesses.filter((status) => status === 'wrong')).toHaveLength(8)
  expect(await statusOf(from('192.0.2.9', 'bi@example.vn'))).toBe('too-many')
  closeDatabase()
  expect(await statusOf(from('192.0.2.9', 'bi@example.vn'))).toBe('too-many')
  expect(await statusOf(from('192.0.2.10', 'bi@example.vn'))).toBe('signed-in')
})

test('4,000 tries from 500 networks: few are tried, and the editor still gets in', async () => {
  await member('vay@example.vn')
  const home = await signIn(from('203.0.113.7', 'vay@example.vn'), password)
  const deviceToken = home.status === 'signed-in' ? home.deviceToken : null
  const tally = new Map<string, number>()
  // Who may try is asked here, and not what each guess costs.
  vi.mocked(verify).mockResolvedValue(false)
  for (let wave = 0; wave < 8; wave += 1) {
    const guesses = Array.from({ length: 500 }, (_, index) =>
      statusOf(
        from(`10.0.${index % 2}.${index >> 1}`, 'vay@example.vn'),
        `đoán lần thứ ${wave} thôi`,
      ),
    )
    for (const status of await Promise.all(guesses)) tally.set(status, (tally.get(status) ?? 0) + 1)
  }
  vi.mocked(verify).mockReset()
  expect([...tally.keys()].sort()).toEqual(['too-many', 'wrong'])
  expect(tally.get('wrong')).toBeLessThanOrEqual(50 + 500)
  expect(await statusOf(from('10.0.0.1', 'vay@example.vn', deviceToken))).toBe('signed-in')
  expect(await statusOf(from('203.0.113.99', 'vay@example.vn'))).toBe('signed-in')
}, 300_000)

test('one network tries no more than forty accounts', async () => {
  const guesses = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      statusOf(from('192.0.2.77', `nguoi-${index}@example.vn`)),
    ),
  )
  expect(guesses.filter((status) => status === 'too-many')).toHaveLength(20)
})

test('a made-up device is a stranger, and a known one has its own bounds', async () => {
  await member('may@example.vn')
  const home = await signIn(from('192.0.2.20', 'may@example.vn'), password)
  const deviceToken = home.status === 'signed-in' ? home.deviceToken : null
  const guesses = await Promise.all(
    Array.from({ length: 15 }, () =>
      statusOf(from('192.0.2.20', 'may@example.vn', deviceToken), 'đoán mò mười hai'),
    ),
  )
  expect(guesses.filter((status) => status === 'wrong')).toHaveLength(10)
  await member('may-khac@example.vn')
  const stolen = from('192.0.2.21', 'may-khac@example.vn', deviceToken)
  for (let i = 0; i < 8; i += 1) await signIn(stolen, 'đoán mò mười hai')
  expect(await statusOf(stolen)).toBe('too-many')
})

test('whoever signs out everywhere lets nobody slip in at the same moment', async () => {
  const id = await member('kip@example.vn')
  for (let round = 0; round < 5; round += 1) {
    const entering = Promise.all(
      Array.from({ length: 4 }, (_, i) =>
        signIn(from(`192.0.2.${100 + i}`, 'kip@example.vn'), password),
      ),
    )
    await db().transaction(async (transaction) => {
      await transaction.update(editors).set({ passwordHash: null }).where(eq(editors.id, id))
      await endSessions(transaction, id)
    })
    await entering
    expect(await db().select().from(sessions).where(eq(sessions.editorId, id))).toEqual([])
    const passwordHash = await hashPassword(password)
    await db().update(editors).set({ passwordHash }).where(eq(editors.id, id))
    await db().delete(tries)
  }
})

test('a challenge that never was, or is over, opens nothing', async () => {
  const id = await member('cho@example.vn')
  const attempt = from('192.0.2.30', 'cho@example.vn')
  for (const challenge of ['', 'x'.repeat(43), 'x\0']) {
    expect(await enterCode(attempt, { challenge, code: '000000' })).toEqual({ status: 'gone' })
  }
  await db().update(editors).set({ totpSecret: 'x' }).where(eq(editors.id, id))
  const asked = await signIn(attempt, password)
  if (asked.status !== 'code') throw new Error(asked.status)
  await db().update(challenges).set({ expiresAt: sql`now()` })
  expect(await enterCode(attempt, { ...asked, code: '000000' })).toEqual({ status: 'gone' })
})
