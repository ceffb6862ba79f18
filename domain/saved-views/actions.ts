'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { removeView, saveView } from './commands'
import type { RemoveViewOutcome, SaveViewOutcome } from './saved-view'

/** Fields: name, query. */
export async function keepView(
  _previous: Answer<SaveViewOutcome>,
  form: FormData,
): Promise<Answer<SaveViewOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const view = { name: String(form.get('name') ?? ''), query: String(form.get('query') ?? '') }
  return saveView(admission.editor, view)
}

/** Field: id. */
export async function dropView(
  _previous: Answer<RemoveViewOutcome>,
  form: FormData,
): Promise<Answer<RemoveViewOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return removeView(admission.editor, String(form.get('id') ?? ''))
}
