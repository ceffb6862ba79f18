import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { audit, editors, sessions } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { hashPassword, isPassword } from '@/domain/editors/password'
import { openSession } from '@/domain/sessions/commands'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { changePassword, saveProfile } from './commands'

ownDatabase()

const password = 'một mật khẩu rất dài'
const newPassword = 'một mật khẩu khác hẳn'

async function member(): Promise<Editor> {
  const editor = await person()
  const passwordHash = await hashPassword(password)
  await db().update(editors).set({ passwordHash }).where(eq(editors.id, editor.id))
  await db().transaction((transaction) => openSession(transaction, editor.id, ''))
  return editor
}

const deedsOf = async ({ id }: Editor) =>
  (await db().select().from(audit).where(eq(audit.editorId, id))).map(({ action }) => action)

async function hashOf({ id }: Editor): Promise<string | null> {
  const [row] = await db().select().from(editors).where(eq(editors.id, id))
  return row?.passwordHash ?? null
}

test('the old password opens a new one, and every session ends', async () => {
  const editor = await member()
  expect(await changePassword(editor, { password, newPassword })).toEqual({ status: 'changed' })
  expect(await isPassword(newPassword, await hashOf(editor))).toBe(true)
  expect(await db().select().from(sessions).where(eq(sessions.editorId, editor.id))).toEqual([])
  expect(await deedsOf(editor)).toEqual(['password.changed'])
})

test('a wrong old one and a bad new one change nothing, and say which field', async () => {
  const editor = await member()
  const change = (old: string, next: string) =>
    changePassword(editor, { password: old, newPassword: next })
  expect(await change('một mật khẩu sai rồi', newPassword)).toEqual({
    status: 'invalid',
    faults: { password: 'wrong-password' },
  })
  expect(await change(password, 'ngắn')).toEqual({
    status: 'invalid',
    faults: { newPassword: 'length' },
  })
  expect(await change(password, 'anh yêu em 2026')).toEqual({
    status: 'invalid',
    faults: { newPassword: 'guessable' },
  })
  expect(await isPassword(password, await hashOf(editor))).toBe(true)
  expect(await deedsOf(editor)).toEqual([])
})

test('whoever sits at an open session tries ten passwords, not more', async () => {
  const editor = await member()
  for (let i = 0; i < 10; i += 1) {
    await changePassword(editor, { password: `một mật khẩu sai ${i}`, newPassword })
  }
  expect(await changePassword(editor, { password, newPassword })).toEqual({ status: 'tried-out' })
})

test('a new name is written down, a new language is nobody’s business', async () => {
  const editor = await member()
  await saveProfile(editor, { name: editor.name, language: 'en' })
  expect(await deedsOf(editor)).toEqual([])
  await saveProfile(editor, { name: 'Đỗ Thị Ước', language: 'en' })
  expect(await deedsOf(editor)).toEqual(['editor.renamed'])
  const [row] = await db().select().from(editors).where(eq(editors.id, editor.id))
  expect(row).toMatchObject({ name: 'Đỗ Thị Ước', language: 'en' })
})
