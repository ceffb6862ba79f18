'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { saveSettings } from './commands'
import { readSettingsForm, type SaveSettingsOutcome } from './settings-input'

/** Fields: see `readSettingsForm`. */
export async function changeSettings(
  _previous: Answer<SaveSettingsOutcome>,
  form: FormData,
): Promise<Answer<SaveSettingsOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return saveSettings(admission.editor, readSettingsForm(form))
}
