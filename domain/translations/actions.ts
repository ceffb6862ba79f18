'use server'
import 'server-only'
import { readStep } from '@/domain/articles/step-input'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { linkTranslation } from './commands'
import type { LinkOutcome } from './translation'

/** Fields: articleId, original (an address, or empty). */
export async function linkOriginal(
  _previous: Answer<LinkOutcome>,
  form: FormData,
): Promise<Answer<LinkOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const { articleId } = readStep(form)
  return linkTranslation(admission.editor, {
    articleId,
    original: String(form.get('original') ?? ''),
  })
}
