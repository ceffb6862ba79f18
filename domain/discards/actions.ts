'use server'
import 'server-only'
import { readStep } from '@/domain/articles/step-input'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { discard, takeBack } from './commands'
import type { DiscardOutcome, TakeBackOutcome } from './discard'

/** Field: articleId. */
export async function discardArticle(
  _previous: Answer<DiscardOutcome>,
  form: FormData,
): Promise<Answer<DiscardOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return discard(admission.editor, readStep(form).articleId)
}

/** Field: articleId. */
export async function takeArticleBack(
  _previous: Answer<TakeBackOutcome>,
  form: FormData,
): Promise<Answer<TakeBackOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return takeBack(admission.editor, readStep(form).articleId)
}
