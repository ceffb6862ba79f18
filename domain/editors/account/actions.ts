'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import { admit, keepSession } from '@/domain/sessions/session'
import { enter } from '@/domain/sign-ins/commands'
import { currentVisitor } from '@/domain/visits/visitor'
import { type PasswordOutcome, type ProfileOutcome, profileSchema } from './account'
import { changePassword, saveProfile } from './commands'

/** Fields: name, language. */
export async function saveOwnProfile(
  _previous: Answer<ProfileOutcome>,
  form: FormData,
): Promise<Answer<ProfileOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const name = String(form.get('name') ?? '')
  const read = profileSchema.safeParse({ name, language: form.get('language') })
  return read.success
    ? saveProfile(admission.editor, read.data)
    : { status: 'invalid', faults: { name: 'malformed' } }
}

/** Fields: password, newPassword. This browser stays signed in, under a new id; every other session has ended. */
export async function changeOwnPassword(
  _previous: Answer<PasswordOutcome>,
  form: FormData,
): Promise<Answer<PasswordOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const { editor } = admission
  const text = (field: string) => String(form.get(field) ?? '')
  const change = { password: text('password'), newPassword: text('newPassword') }
  const outcome = await changePassword(editor, change)
  if (outcome.status !== 'changed') return outcome
  const visitor = await currentVisitor()
  await keepSession(await enter({ userAgent: visitor?.userAgent ?? '' }, editor.id))
  return outcome
}
