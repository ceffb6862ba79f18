'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import { endSession } from './commands'
import { admit } from './session'

/** Field: sessionId, of another session of one's own. */
export async function endOtherSession(
  _previous: Answer<EndOutcome>,
  form: FormData,
): Promise<Answer<EndOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const sessionId = String(form.get('sessionId') ?? '')
  return { status: (await endSession(admission.editor, sessionId)) ? 'ended' : 'gone' }
}

type EndOutcome = { status: 'ended' | 'gone' }
