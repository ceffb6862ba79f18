'use server'
import 'server-only'
import { readStep } from '@/domain/articles/step-input'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { correct } from './commands'
import type { CorrectOutcome } from './correction'

/** Fields: articleId, note. */
export async function correctArticle(
  _previous: Answer<CorrectOutcome>,
  form: FormData,
): Promise<Answer<CorrectOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return correct(admission.editor, readStep(form))
}
