'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import {
  changeTrust,
  demandPassword,
  demandSecondFactor,
  dismiss,
  letBackIn,
  resetSecondFactor,
} from './commands'
import {
  type ChangeOutcome,
  type DemandOutcome,
  type DismissOutcome,
  type ResetOutcome,
  type ReturnOutcome,
  type RolesOutcome,
  roles,
  trustSchema,
} from './person'
import { readTrust } from './trust-input'

/** Fields: editorId, role, sectionId (any number). */
export async function changePerson(
  _previous: Answer<ChangeOutcome>,
  form: FormData,
): Promise<Answer<ChangeOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const trust = trustSchema.safeParse(readTrust(form))
  if (!trust.success) return { status: 'gone' }
  return changeTrust(admission.editor, { editorId: editorIdOf(form), trust: trust.data })
}

/** Field: editorId. */
export async function dismissPerson(
  _previous: Answer<DismissOutcome>,
  form: FormData,
): Promise<Answer<DismissOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return dismiss(admission.editor, editorIdOf(form))
}

/** Field: editorId. */
export async function letPersonBackIn(
  _previous: Answer<ReturnOutcome>,
  form: FormData,
): Promise<Answer<ReturnOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return letBackIn(admission.editor, editorIdOf(form))
}

/** Field: editorId. */
export async function demandNewPassword(
  _previous: Answer<DemandOutcome>,
  form: FormData,
): Promise<Answer<DemandOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return demandPassword(admission.editor, editorIdOf(form))
}

/** Field: editorId. */
export async function resetPersonsSecondFactor(
  _previous: Answer<ResetOutcome>,
  form: FormData,
): Promise<Answer<ResetOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return resetSecondFactor(admission.editor, editorIdOf(form))
}

/** Field: role, once for each of which a second factor is demanded. */
export async function demandSecondFactorOf(
  _previous: Answer<RolesOutcome>,
  form: FormData,
): Promise<Answer<RolesOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const chosen = form.getAll('role')
  return demandSecondFactor(
    admission.editor,
    roles.filter((role) => chosen.includes(role)),
  )
}

function editorIdOf(form: FormData): string {
  return String(form.get('editorId') ?? '')
}
