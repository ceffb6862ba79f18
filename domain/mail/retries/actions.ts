'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import type { RetryOutcome } from '@/domain/mail/mail-line'
import { admit } from '@/domain/sessions/session'
import { retryMail } from './commands'

/** Field: id. */
export async function sendAgain(
  _previous: Answer<RetryOutcome>,
  form: FormData,
): Promise<Answer<RetryOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return retryMail(admission.editor, String(form.get('id') ?? ''))
}
