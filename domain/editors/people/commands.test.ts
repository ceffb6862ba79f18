import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { audit, dismissals, editorSections, editors, mails, sections, settings } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { hashPassword } from '@/domain/editors/password'
import { setPassword } from '@/domain/password-links/commands'
import { openSession } from '@/domain/sessions/commands'
import { findOpenSession } from '@/domain/sessions/reads'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import {
  changeTrust,
  demandPassword,
  demandSecondFactor,
  dismiss,
  letBackIn,
  resetSecondFactor,
} from './commands'
import { listPeople } from './drafts'
import { type Trust, trustSchema } from './person'

ownDatabase()

beforeEach(async () => {
  await db().update(editors).set({ role: 'reporter' })
})

const owner = () => person({ role: 'owner' })

async function signedIn({ id }: Editor): Promise<() => Promise<Editor | undefined>> {
  const sessionId = await db().transaction((transaction) => openSession(transaction, id, ''))
  return async () => (await findOpenSession(sessionId))?.editor
}

const trusted = (role: Trust['role'], sectionIds: string[] = []) => ({ role, sectionIds })

test('a new role ends the sessions of the old one, at once', async () => {
  const [actor, reporter] = [await owner(), await person()]
  const stillThere = await signedIn(reporter)
  expect(await stillThere()).toMatchObject({ role: 'reporter' })
  const change = { editorId: reporter.id, trust: trusted('publisher') }
  expect(await changeTrust(actor, change)).toEqual({ status: 'changed' })
  expect(await stillThere()).toBeUndefined()
  expect(await changeTrust(actor, change)).toEqual({ status: 'unchanged' })
  expect(await db().select().from(audit).where(eq(audit.objectId, reporter.id))).toMatchObject([
    { action: 'editor.changed', editorId: actor.id, detail: { from: 'reporter', to: 'publisher' } },
  ])
})

test('only of an editor are sections kept, and only those there are', async () => {
  const [actor, reporter] = [await owner(), await person()]
  const [section] = await db().insert(sections).values({ slug: 'a', name: 'A' }).returning()
  const ids = [section?.id ?? '', '0198c1f0-0000-7000-8000-000000000000']
  const change = (role: string) =>
    changeTrust(actor, {
      editorId: reporter.id,
      trust: trustSchema.parse({ role, sectionIds: ids }),
    })
  await change('editor')
  expect(await db().select().from(editorSections)).toEqual([
    { editorId: reporter.id, sectionId: section?.id },
  ])
  await change('publisher')
  expect(await db().select().from(editorSections)).toEqual([])
})

test('a dismissed person is out at the next request, and comes back when let in', async () => {
  const [actor, reporter] = [await owner(), await person()]
  const stillThere = await signedIn(reporter)
  expect(await dismiss(actor, reporter.id)).toEqual({ status: 'dismissed' })
  expect(await stillThere()).toBeUndefined()
  expect(await dismiss(actor, reporter.id)).toEqual({ status: 'gone' })
  expect(await letBackIn(actor, reporter.id)).toEqual({ status: 'back' })
  expect(await (await signedIn(reporter))()).toMatchObject({ id: reporter.id })
})

test('the last owner cannot go, nor become less', async () => {
  const actor = await owner()
  expect(await dismiss(actor, actor.id)).toEqual({ status: 'last-owner' })
  const less = { editorId: actor.id, trust: trusted('publisher') }
  expect(await changeTrust(actor, less)).toEqual({ status: 'last-owner' })
})

test('of owners who remove one another at the same moment one is left', async () => {
  for (let round = 0; round < 5; round += 1) {
    await db().update(editors).set({ role: 'reporter' })
    const owners = await Promise.all([owner(), owner(), owner()])
    const pairs = owners.flatMap((actor) => owners.map((other) => ({ actor, other })))
    await Promise.all(
      pairs.map(({ actor, other }, index) =>
        index % 2
          ? dismiss(actor, other.id)
          : changeTrust(actor, { editorId: other.id, trust: trusted('reporter') }),
      ),
    )
    const left = (await listPeople(await person({ role: 'owner' }))).filter(
      ({ id, role, dismissedAt }) =>
        owners.some((one) => one.id === id) && role === 'owner' && !dismissedAt,
    )
    expect(left).toHaveLength(1)
  }
})

test('nobody but an owner changes people, also not one who was an owner a moment ago', async () => {
  const [actor, reporter] = [await owner(), await person()]
  await owner()
  await db().update(editors).set({ role: 'publisher' }).where(eq(editors.id, actor.id))
  const change = { editorId: reporter.id, trust: trusted('owner') }
  for (const other of [actor, await person({ role: 'publisher' }), reporter]) {
    expect(await changeTrust(other, change)).toEqual({ status: 'forbidden' })
    expect(await dismiss(other, reporter.id)).toEqual({ status: 'forbidden' })
    expect(await letBackIn(other, reporter.id)).toEqual({ status: 'forbidden' })
    expect(await demandPassword(other, reporter.id)).toEqual({ status: 'forbidden' })
    expect(await resetSecondFactor(other, reporter.id)).toEqual({ status: 'forbidden' })
    expect(await demandSecondFactor(other, [])).toEqual({ status: 'forbidden' })
  }
  expect(await listPeople(reporter)).toEqual([])
})

test('a password demanded anew: the old one is gone, a mail and a link lead to the next', async () => {
  const [actor, reporter] = [await owner(), await person()]
  const passwordHash = await hashPassword('một mật khẩu rất dài')
  await db().update(editors).set({ passwordHash }).where(eq(editors.id, reporter.id))
  const stillThere = await signedIn(reporter)
  const outcome = await demandPassword(actor, reporter.id)
  if (outcome.status !== 'demanded') throw new Error(outcome.status)
  expect(await stillThere()).toBeUndefined()
  const [mail] = await db().select().from(mails)
  expect(mail).toMatchObject({ kind: 'password-reset', recipientEmail: reporter.email })
  expect(mail?.payload).toMatchObject({ link: outcome.link })
  const token = outcome.link.split('/').at(-1) ?? ''
  expect(await setPassword(token, 'một mật khẩu khác hẳn')).toEqual({ status: 'set' })
})

test('what is no id and who is nobody are gone', async () => {
  const actor = await owner()
  for (const id of ['', 'x', "' or 1=1", '0198c1f0-0000-7000-8000-000000000000']) {
    expect(await dismiss(actor, id)).toEqual({ status: 'gone' })
  }
  expect(await db().select().from(dismissals).where(eq(dismissals.dismissedBy, actor.id))).toEqual(
    [],
  )
})

test('a second factor is demanded of the roles chosen last', async () => {
  const actor = await owner()
  await demandSecondFactor(actor, ['owner', 'publisher'])
  await demandSecondFactor(actor, ['owner'])
  expect(await db().select().from(settings)).toMatchObject([
    { value: ['owner'], updatedBy: actor.id },
  ])
})
