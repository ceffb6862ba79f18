'use server'
import 'server-only'
import { readStep } from '@/domain/articles/step-input'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { keepRevision } from './commands'
import type { KeepOutcome } from './revision'

/** Fields: articleId, note (may be empty). */
export async function keepArticle(
  _previous: Answer<KeepOutcome>,
  form: FormData,
): Promise<Answer<KeepOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return keepRevision(admission.editor, readStep(form))
}
