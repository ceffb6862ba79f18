import { sql } from 'drizzle-orm'
import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db'
import { audit, editors, firstOwner, invitations } from '@/db/schema'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'
import { createFirstOwner, ensureOwnerFromEnvironment, setUpLink } from './commands'
import { isPassword } from './password'
import { isSetUpTokenValid } from './queries'

ownDatabase()

beforeEach(async () => {
  await db().execute(sql`alter table audit disable trigger user`)
  await emptyTables('editors', 'invitations', 'first_owner', 'audit')
  await db().execute(sql`alter table audit enable trigger user`)
})

const owner = { email: 'Chu.But@Example.vn ', name: ' Nguyễn  Ái ', password: 'mật khẩu rất dài' }

async function setUpToken(): Promise<string> {
  return new URL((await setUpLink()) ?? '').searchParams.get('token') ?? ''
}

test('the set-up link makes the first owner, and only once', async () => {
  const token = await setUpToken()
  expect(await isSetUpTokenValid(token)).toBe(true)
  const outcome = await createFirstOwner({ token, ...owner })
  expect(outcome.status).toBe('created')

  const [editor] = await db().select().from(editors)
  expect(editor).toMatchObject({ email: 'chu.but@example.vn', name: 'Nguyễn Ái', role: 'owner' })
  expect(await isPassword(owner.password, editor?.passwordHash ?? null)).toBe(true)
  expect(await db().select().from(audit)).toMatchObject([
    { action: 'owner.created', editorId: editor?.id },
  ])

  expect(await isSetUpTokenValid(token)).toBe(false)
  expect(await setUpLink()).toBeNull()
  expect(await createFirstOwner({ token, ...owner, email: 'b@example.vn' })).toEqual({
    status: 'gone',
  })
})

test('of thirty attempts at once exactly one makes an owner', async () => {
  const token = await setUpToken()
  const attempts = Array.from({ length: 30 }, (_, index) =>
    createFirstOwner({
      ...(index % 2 ? { token } : { fromEnvironment: true }),
      ...owner,
      email: `owner-${index % 5}@example.vn`,
    }),
  )
  const outcomes = await Promise.all(attempts)
  expect(outcomes.filter(({ status }) => status === 'created')).toHaveLength(1)
  expect(outcomes.filter(({ status }) => status === 'gone')).toHaveLength(29)
  expect(await db().select().from(editors)).toHaveLength(1)
})

test('the database itself refuses a second first owner', async () => {
  await createFirstOwner({ fromEnvironment: true, ...owner })
  const [second] = await db()
    .insert(editors)
    .values({ email: 'b@example.vn', name: 'B', role: 'owner' })
    .returning({ editorId: editors.id })
  if (!second) throw new Error('No editor was written')
  await expect(db().insert(firstOwner).values(second)).rejects.toThrow()
})

test('a newer link replaces the older one', async () => {
  const older = await setUpToken()
  const newer = await setUpToken()
  expect(await isSetUpTokenValid(older)).toBe(false)
  expect(await isSetUpTokenValid(newer)).toBe(true)
  expect(await db().select().from(invitations)).toHaveLength(1)
})

test('links made at the same time leave one that works', async () => {
  const tokens = await Promise.all(Array.from({ length: 8 }, setUpToken))
  const valid = await Promise.all(tokens.map(isSetUpTokenValid))
  expect(valid.filter(Boolean)).toHaveLength(1)
})

test('a link too old, a made-up token and junk open nothing', async () => {
  const token = await setUpToken()
  await db().update(invitations).set({ expiresAt: sql`now() - interval '1 second'` })
  for (const tried of [token, 'x'.repeat(43), '', `${token}\0`, "' or 1=1"]) {
    expect(await isSetUpTokenValid(tried)).toBe(false)
    expect(await createFirstOwner({ token: tried, ...owner })).toEqual({ status: 'gone' })
  }
})

test('only the hash of a token is stored', async () => {
  const token = await setUpToken()
  const [row] = await db().execute<{ text: string }>(
    sql`select string_agg(i::text, '') as text from invitations i`,
  )
  expect(row?.text).not.toContain(token)
  expect(row?.text).not.toContain(Buffer.from(token).toString('hex'))
})

test('names the fields that are wrong, before anything is written', async () => {
  const wrong = { fromEnvironment: true, email: 'x', name: ' ', password: 'ngắn' } as const
  expect(await createFirstOwner(wrong)).toEqual({
    status: 'invalid',
    faults: ['email', 'name', 'length'],
  })
  expect(await db().select().from(editors)).toEqual([])
})

test('the environment makes an owner of a site that has none, and never a second one', async () => {
  vi.stubEnv('ADMIN_EMAIL', 'env@example.vn')
  vi.stubEnv('ADMIN_PASSWORD', 'mật khẩu của máy')
  vi.resetModules()
  const fresh = await import('./commands')
  const outcomes = await Promise.all(Array.from({ length: 5 }, fresh.ensureOwnerFromEnvironment))
  expect(outcomes.filter((outcome) => outcome?.status === 'created')).toHaveLength(1)
  expect(await fresh.ensureOwnerFromEnvironment()).toBeNull()
  vi.unstubAllEnvs()
})

test('a password of the environment that anybody would try stops the start', async () => {
  vi.stubEnv('ADMIN_EMAIL', 'env@example.vn')
  vi.stubEnv('ADMIN_PASSWORD', 'matkhau123456')
  vi.resetModules()
  const fresh = await import('./commands')
  await expect(fresh.ensureOwnerFromEnvironment()).rejects.toThrow('ADMIN_PASSWORD')
  vi.unstubAllEnvs()
})

test('without both variables nobody is made', async () => {
  expect(await ensureOwnerFromEnvironment()).toBeNull()
  expect(await db().select().from(editors)).toEqual([])
})
