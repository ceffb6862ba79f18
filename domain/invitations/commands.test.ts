import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { editorSections, editors, invitations, mails, sections } from '@/db/schema'
import { dismiss } from '@/domain/editors/people/commands'
import { roles } from '@/domain/editors/people/person'
import { signIn } from '@/domain/sign-ins/commands'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { acceptInvitation, invite, takeBackInvitation } from './commands'
import { listInvitations } from './drafts'
import { inviteSchema } from './invitation'
import { findInvitation } from './reads'

ownDatabase()

const account = { name: 'Vũ Thị Ướt', password: 'một mật khẩu rất dài' }
const owner = () => person({ role: 'owner' })

async function invited(email: string, trust: object = { role: 'reporter', sectionIds: [] }) {
  const actor = await owner()
  const outcome = await invite(actor, inviteSchema.parse({ email, trust }))
  if (outcome.status !== 'invited') throw new Error(outcome.status)
  return { actor, token: outcome.link.split('/').at(-1) ?? '', link: outcome.link }
}

test('a link by mail makes an account with the role and sections the server kept', async () => {
  const [section] = await db().insert(sections).values({ slug: 'a', name: 'A' }).returning()
  const sectionIds = [section?.id ?? '']
  const { token, link } = await invited(' Moi@Example.vn', { role: 'editor', sectionIds })
  expect(link).toBe(`http://localhost:3000/moi/${token}`)
  expect(await db().select().from(mails)).toMatchObject([
    { kind: 'invitation', recipientEmail: 'moi@example.vn', payload: { link, role: 'editor' } },
  ])
  expect(await findInvitation(token)).toEqual({ email: 'moi@example.vn', role: 'editor' })
  const outcome = await acceptInvitation(token, account)
  const [editor] = await db().select().from(editors).where(eq(editors.email, 'moi@example.vn'))
  expect(outcome).toEqual({ status: 'accepted', editorId: editor?.id })
  expect(editor).toMatchObject({ role: 'editor', name: account.name })
  expect(await db().select().from(editorSections)).toMatchObject([{ editorId: editor?.id }])
  const attempt = { email: 'moi@example.vn', network: '', userAgent: '', deviceToken: null }
  expect(await signIn(attempt, account.password)).toMatchObject({ status: 'signed-in' })
})

test('opens once, of however many that try at the same time', async () => {
  const { token } = await invited('mot@example.vn')
  const tries = await Promise.all(Array.from({ length: 8 }, () => acceptInvitation(token, account)))
  expect(tries.filter(({ status }) => status === 'accepted')).toHaveLength(1)
  expect(await acceptInvitation(token, account)).toEqual({ status: 'gone' })
})

test('is gone after 7 days, when taken back, and when made anew', async () => {
  const late = await invited('muon@example.vn')
  await db().update(invitations).set({ expiresAt: sql`now()` })
  const [first, second] = [await invited('lai@example.vn'), await invited('lai@example.vn')]
  const taken = await invited('thoi@example.vn')
  const [row] = (await listInvitations(taken.actor)).filter(
    ({ email }) => email === 'thoi@example.vn',
  )
  const days = (Number(row?.expiresAt) - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(6.99)
  expect(days).toBeLessThan(7.01)
  expect(await takeBackInvitation(taken.actor, row?.id ?? '')).toEqual({ status: 'taken-back' })
  for (const token of [
    late.token,
    first.token,
    taken.token,
    '',
    'x'.repeat(43),
    `${second.token}\0`,
  ]) {
    expect(await findInvitation(token)).toBeNull()
    expect(await acceptInvitation(token, account)).toEqual({ status: 'gone' })
  }
  expect(await acceptInvitation(second.token, account)).toMatchObject({ status: 'accepted' })
})

test('a bad name or password leaves it open, and says which', async () => {
  const { token } = await invited('sai@example.vn')
  const faults = async (name: string, password: string) =>
    acceptInvitation(token, { name, password })
  expect(await faults(' ', 'ngắn')).toEqual({ status: 'invalid', faults: ['name', 'length'] })
  expect(await faults('Sai', 'sai@example.vn 2026')).toEqual({
    status: 'invalid',
    faults: ['guessable'],
  })
  expect(await findInvitation(token)).not.toBeNull()
})

test('only owners ask in, and nobody who is here already', async () => {
  const member = await person()
  const asked = inviteSchema.parse({
    email: member.email,
    trust: { role: 'owner', sectionIds: [] },
  })
  expect(await invite(await owner(), asked)).toEqual({ status: 'member' })
  for (const role of roles.filter((each) => each !== 'owner')) {
    expect(await invite(await person({ role }), asked)).toEqual({ status: 'forbidden' })
    expect(await takeBackInvitation(await person({ role }), member.id)).toEqual({
      status: 'forbidden',
    })
    expect(await listInvitations(await person({ role }))).toEqual([])
  }
})

test('one who was dismissed comes back to the account they had', async () => {
  const [actor, former] = [await owner(), await person({ role: 'publisher' })]
  await dismiss(actor, former.id)
  const { token } = await invited(former.email)
  expect(await acceptInvitation(token, account)).toEqual({
    status: 'accepted',
    editorId: former.id,
  })
  const [back] = await db().select().from(editors).where(eq(editors.id, former.id))
  expect(back).toMatchObject({ role: 'reporter', name: account.name })
})

test('no token is stored', async () => {
  const { token } = await invited('an@example.vn')
  const [row] = await db().execute<{ text: string }>(
    sql`select string_agg(i::text, '') as text from invitations i`,
  )
  expect(row?.text).not.toContain(token)
})
