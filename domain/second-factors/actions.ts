'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import { admit, admitToAccount, keepSession } from '@/domain/sessions/session'
import { enter } from '@/domain/sign-ins/commands'
import { currentVisitor } from '@/domain/visits/visitor'
import {
  confirmEnrolment,
  removeSecondFactor,
  renewRecoveryCodes,
  startEnrolment,
} from './commands'
import type { ConfirmOutcome, RemoveOutcome, RenewOutcome, StartOutcome } from './second-factor'

/** Shows the secret to be copied into an authenticator. */
export async function startSecondFactor(): Promise<Answer<StartOutcome>> {
  const admission = await admitToAccount()
  if (admission.status !== 'admitted') return admission
  return { status: 'started', ...(await startEnrolment(admission.session.editor)) }
}

/** Field: code. This browser stays signed in, under a new id; every other session has ended. */
export async function confirmSecondFactor(
  _previous: Answer<ConfirmOutcome>,
  form: FormData,
): Promise<Answer<ConfirmOutcome>> {
  const admission = await admitToAccount()
  if (admission.status !== 'admitted') return admission
  const { editor } = admission.session
  const outcome = await confirmEnrolment(editor, String(form.get('code') ?? ''))
  if (outcome.status !== 'confirmed') return outcome
  const visitor = await currentVisitor()
  await keepSession(await enter({ userAgent: visitor?.userAgent ?? '' }, editor.id))
  return outcome
}

/** Field: password. */
export async function renewCodes(
  _previous: Answer<RenewOutcome>,
  form: FormData,
): Promise<Answer<RenewOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return renewRecoveryCodes(admission.editor, String(form.get('password') ?? ''))
}

/** Field: password. */
export async function removeFactor(
  _previous: Answer<RemoveOutcome>,
  form: FormData,
): Promise<Answer<RemoveOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return removeSecondFactor(admission.editor, String(form.get('password') ?? ''))
}
