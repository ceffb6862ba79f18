'use server'
import 'server-only'
import { readStep } from '@/domain/articles/step-input'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { approve, returnToWriter, submit } from './commands'
import type { ApproveOutcome, ReturnOutcome, SubmitOutcome } from './review'

/** Fields: articleId, version, note (may be empty). */
export async function submitArticle(
  _previous: Answer<SubmitOutcome>,
  form: FormData,
): Promise<Answer<SubmitOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return submit(admission.editor, readStep(form))
}

/** Fields: articleId, note. */
export async function returnArticle(
  _previous: Answer<ReturnOutcome>,
  form: FormData,
): Promise<Answer<ReturnOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return returnToWriter(admission.editor, readStep(form))
}

/** Fields: articleId, version, note (may be empty). */
export async function approveArticle(
  _previous: Answer<ApproveOutcome>,
  form: FormData,
): Promise<Answer<ApproveOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return approve(admission.editor, readStep(form))
}
