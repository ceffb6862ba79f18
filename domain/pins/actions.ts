'use server'
import 'server-only'
import { readStep } from '@/domain/articles/step-input'
import type { Answer } from '@/domain/editors/answer'
import { readTimes } from '@/domain/publications/times-input'
import { admit } from '@/domain/sessions/session'
import { pin, unpin } from './commands'
import type { PinOutcome, UnpinOutcome } from './pin'

/** Fields: articleId, endsAt (empty for no end). */
export async function pinArticle(
  _previous: Answer<PinOutcome>,
  form: FormData,
): Promise<Answer<PinOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const { times, faults } = readTimes(form)
  if (faults) return { status: 'invalid', faults }
  return pin(admission.editor, { ...readStep(form), endsAt: times.endsAt })
}

/** Field: articleId. */
export async function unpinArticle(
  _previous: Answer<UnpinOutcome>,
  form: FormData,
): Promise<Answer<UnpinOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return unpin(admission.editor, readStep(form).articleId)
}
