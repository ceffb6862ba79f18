'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { removeMedium, saveFocus, saveMedium } from './library/commands'
import type { RemoveMediumOutcome, SaveFocusOutcome, SaveMediumOutcome } from './library/library'

/** Fields: mediumId, name, alt, caption, credit, focalX and focalY from 0 to 1, labels parted by commas. */
export async function changeMedium(
  _previous: Answer<SaveMediumOutcome>,
  form: FormData,
): Promise<Answer<SaveMediumOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return saveMedium(admission.editor, text(form, 'mediumId'), {
    name: text(form, 'name'),
    alt: text(form, 'alt'),
    caption: text(form, 'caption'),
    credit: text(form, 'credit'),
    focalX: text(form, 'focalX') || '0.5',
    focalY: text(form, 'focalY') || '0.5',
    labels: text(form, 'labels'),
  })
}

/** Fields: mediumId, focalX and focalY from 0 to 1. */
export async function moveFocus(
  _previous: Answer<SaveFocusOutcome>,
  form: FormData,
): Promise<Answer<SaveFocusOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const focus = { focalX: text(form, 'focalX') || '0.5', focalY: text(form, 'focalY') || '0.5' }
  return saveFocus(admission.editor, text(form, 'mediumId'), focus)
}

/** Field: mediumId. */
export async function deleteMedium(
  _previous: Answer<RemoveMediumOutcome>,
  form: FormData,
): Promise<Answer<RemoveMediumOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return removeMedium(admission.editor, text(form, 'mediumId'))
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
}
