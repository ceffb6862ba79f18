'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { createPreview, revokePreview } from './commands'
import { type PreviewOutcome, type RevokeOutcome, readDays } from './preview'

/** Fields: articleId, days (see `previewDays`). */
export async function openPreview(
  _previous: Answer<PreviewOutcome>,
  form: FormData,
): Promise<Answer<PreviewOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return createPreview(admission.editor, text(form, 'articleId'), readDays(text(form, 'days')))
}

/** Fields: articleId, previewId. */
export async function closePreview(
  _previous: Answer<RevokeOutcome>,
  form: FormData,
): Promise<Answer<RevokeOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return revokePreview(admission.editor, text(form, 'articleId'), text(form, 'previewId'))
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
}
