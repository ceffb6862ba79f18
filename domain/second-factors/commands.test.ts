import { eq, sql } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { audit, editors, enrolments, recoveryCodes, settings, tries } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { hashPassword } from '@/domain/editors/password'
import { enterCode, signIn } from '@/domain/sign-ins/commands'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import {
  confirmEnrolment,
  removeSecondFactor,
  renewRecoveryCodes,
  startEnrolment,
} from './commands'

ownDatabase()

const password = 'một mật khẩu rất dài'
const wrongPassword = { status: 'invalid', faults: { password: 'wrong-password' } }
const attempt = { network: '192.0.2.1', userAgent: '', deviceToken: null }

async function member(facts: Partial<Editor> = {}): Promise<Editor> {
  const editor = await person(facts)
  const passwordHash = await hashPassword(password)
  await db().update(editors).set({ passwordHash }).where(eq(editors.id, editor.id))
  return editor
}

function codeOf(secret: string, secondsFromNow = 0): string {
  const timestamp = Date.now() + secondsFromNow * 1_000
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp })
}

/** With a second factor whose present code has been used up by confirming it. */
async function enrolled(): Promise<{ editor: Editor; secret: string; codes: string[] }> {
  const editor = await member()
  const { secret } = await startEnrolment(editor)
  const outcome = await confirmEnrolment(editor, codeOf(secret, -30))
  if (outcome.status !== 'confirmed') throw new Error(outcome.status)
  return { editor, secret, codes: outcome.recoveryCodes }
}

async function enter({ email }: Editor, code: string): Promise<string> {
  const asked = await signIn({ ...attempt, email }, password)
  if (asked.status !== 'code') return asked.status
  return (await enterCode({ ...attempt, email }, { ...asked, code })).status
}

test('counts only once a code has proved that the device has it', async () => {
  const editor = await member()
  const { secret, address } = await startEnrolment(editor)
  expect(address).toContain(secret)
  expect((await startEnrolment(editor)).secret).toBe(secret)
  expect(await confirmEnrolment(editor, '000000')).toEqual({
    status: 'invalid',
    faults: { code: 'wrong-code' },
  })
  expect(await enter(editor, '')).toBe('signed-in')

  const outcome = await confirmEnrolment(editor, codeOf(secret))
  expect(outcome).toMatchObject({ status: 'confirmed' })
  expect(await confirmEnrolment(editor, codeOf(secret))).toEqual({ status: 'gone' })
  expect(await enter(editor, '000000')).toBe('wrong')
})

test('an enrolment left for an hour is over', async () => {
  const editor = await member()
  const { secret } = await startEnrolment(editor)
  await db().update(enrolments).set({ createdAt: sql`now() - interval '61 minutes'` })
  expect(await confirmEnrolment(editor, codeOf(secret))).toEqual({ status: 'gone' })
  expect((await startEnrolment(editor)).secret).not.toBe(secret)
})

test('a code opens once, and no older one afterwards, however many try at once', async () => {
  const { editor, secret } = await enrolled()
  const asked = await signIn({ ...attempt, email: editor.email }, password)
  if (asked.status !== 'code') throw new Error(asked.status)
  const code = codeOf(secret)
  const entries = await Promise.all(
    Array.from({ length: 6 }, () =>
      enterCode({ ...attempt, email: editor.email }, { ...asked, code }),
    ),
  )
  expect(entries.filter(({ status }) => status === 'signed-in')).toHaveLength(1)
  expect(await enter(editor, code)).toBe('wrong')
  expect(await enter(editor, codeOf(secret, -30))).toBe('wrong')
  expect(await enter(editor, codeOf(secret, 30))).toBe('signed-in')
})

test('ten recovery codes stand in for a lost device, each once, however they are typed', async () => {
  const { editor, codes } = await enrolled()
  expect(new Set(codes).size).toBe(10)
  const [first = '', second = ''] = codes
  expect(await enter(editor, first.toUpperCase().replaceAll('-', ' '))).toBe('signed-in')
  expect(await enter(editor, first)).toBe('wrong')
  expect(await enter(editor, second)).toBe('signed-in')
})

test('new recovery codes end the old ones, and take the password', async () => {
  const { editor, codes } = await enrolled()
  expect(await renewRecoveryCodes(editor, 'sai bét mười hai')).toEqual(wrongPassword)
  const renewed = await renewRecoveryCodes(editor, password)
  if (renewed.status !== 'renewed') throw new Error(renewed.status)
  expect(await enter(editor, codes[0] ?? '')).toBe('wrong')
  expect(await enter(editor, renewed.recoveryCodes[0] ?? '')).toBe('signed-in')
})

test('six figures are not tried through, in an hour no more than ten', async () => {
  const { editor, secret } = await enrolled()
  const statuses: string[] = []
  for (let i = 0; i < 12; i += 1) statuses.push(await enter(editor, '000000'))
  expect(statuses.filter((status) => status === 'wrong')).toHaveLength(10)
  expect(await enter(editor, codeOf(secret))).toBe('too-many')
  await db().delete(tries)
})

test('goes with the password, unless the role demands it', async () => {
  const { editor } = await enrolled()
  await db()
    .insert(settings)
    .values({ name: 'secondFactorRoles', value: ['reporter'] })
  expect(await removeSecondFactor(editor, password)).toEqual({ status: 'demanded' })
  await db().delete(settings).where(eq(settings.name, 'secondFactorRoles'))
  expect(await removeSecondFactor(editor, 'sai bét mười hai')).toEqual(wrongPassword)
  expect(await removeSecondFactor(editor, password)).toEqual({ status: 'removed' })
  expect(await removeSecondFactor(editor, password)).toEqual({ status: 'gone' })
  expect(await enter(editor, '')).toBe('signed-in')
  const deeds = await db().select().from(audit).where(eq(audit.editorId, editor.id))
  expect(deeds.map(({ action }) => action)).toEqual([
    'second-factor.added',
    'second-factor.removed',
    'session.opened',
  ])
})

test('neither a secret nor a recovery code can be read from the tables', async () => {
  const { editor, secret, codes } = await enrolled()
  const [row] = await db().select().from(editors).where(eq(editors.id, editor.id))
  expect(row?.totpSecret).not.toContain(secret)
  const kept = await db().select().from(recoveryCodes).where(eq(recoveryCodes.editorId, editor.id))
  for (const { codeHash } of kept)
    expect(codes.join()).not.toContain(Buffer.from(codeHash).toString())
})
