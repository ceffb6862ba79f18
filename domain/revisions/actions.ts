'use server'
import 'server-only'
import { readStep } from '@/domain/articles/step-input'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { keepRevision, restoreRevision } from './commands'
import type { KeepOutcome, RestoreOutcome } from './revision'

/** Fields: articleId, note (may be empty). */
export async function keepArticle(
  _previous: Answer<KeepOutcome>,
  form: FormData,
): Promise<Answer<KeepOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return keepRevision(admission.editor, readStep(form))
}

/** Fields: articleId, version (the draft's, as it was seen), number (of the revision). */
export async function restoreArticleRevision(
  _previous: Answer<RestoreOutcome>,
  form: FormData,
): Promise<Answer<RestoreOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const number = Number(form.get('number'))
  return restoreRevision(admission.editor, { ...readStep(form), number })
}
