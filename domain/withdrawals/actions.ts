'use server'
import 'server-only'
import { readStep } from '@/domain/articles/step-input'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { restore, withdraw } from './commands'
import type { RestoreOutcome, WithdrawOutcome } from './withdrawal'

/** Fields: articleId, reason, notice (may be empty). */
export async function withdrawArticle(
  _previous: Answer<WithdrawOutcome>,
  form: FormData,
): Promise<Answer<WithdrawOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const text = (name: string) => String(form.get(name) ?? '')
  const told = { reason: text('reason'), notice: text('notice') }
  return withdraw(admission.editor, { ...told, articleId: readStep(form).articleId })
}

/** Fields: articleId, version (empty to show the words that were withdrawn). */
export async function restoreArticle(
  _previous: Answer<RestoreOutcome>,
  form: FormData,
): Promise<Answer<RestoreOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const { articleId, version } = readStep(form)
  return restore(admission.editor, { articleId, version: form.get('version') ? version : null })
}
