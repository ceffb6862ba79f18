'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { saveSettings } from '@/domain/settings/commands'
import { readSettingsForm, type SaveSettingsOutcome } from '@/domain/settings/settings-input'
import { removeSample } from './commands'
import type { BeginOutcome } from './sample'

type Outcome = BeginOutcome | Extract<SaveSettingsOutcome, { status: 'invalid' }>

/** Fields: see `readSettingsForm`; sample, which is `remove` where the sample is not wanted. */
export async function begin(_previous: Answer<Outcome>, form: FormData): Promise<Answer<Outcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const saved = await saveSettings(admission.editor, readSettingsForm(form))
  if (saved.status === 'forbidden' || saved.status === 'invalid') return saved
  if (form.get('sample') === 'remove') await removeSample(admission.editor)
  return { status: 'begun' }
}
