'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import type { RemoveOutcome } from '@/domain/redirects/naming'
import { admit } from '@/domain/sessions/session'
import {
  createSection,
  type OrderOutcome,
  orderSections,
  removeSection,
  saveSection,
} from './commands'
import type { SaveSectionOutcome } from './section-input'

/** Fields: name, slug (empty for the one the name gives), description. */
export async function addSection(
  _previous: Answer<SaveSectionOutcome>,
  form: FormData,
): Promise<Answer<SaveSectionOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return createSection(admission.editor, readSection(form))
}

/** Fields: id, name, slug (empty to leave it), description. */
export async function changeSection(
  _previous: Answer<SaveSectionOutcome>,
  form: FormData,
): Promise<Answer<SaveSectionOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return saveSection(admission.editor, text(form, 'id'), readSection(form))
}

/** Field: id, once for each section, in the order wished. */
export async function arrangeSections(
  _previous: Answer<OrderOutcome>,
  form: FormData,
): Promise<Answer<OrderOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return orderSections(admission.editor, form.getAll('id').map(String))
}

/** Field: id. */
export async function deleteSection(
  _previous: Answer<RemoveOutcome>,
  form: FormData,
): Promise<Answer<RemoveOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return removeSection(admission.editor, text(form, 'id'))
}

function readSection(form: FormData) {
  const description = text(form, 'description')
  return { name: text(form, 'name'), slug: text(form, 'slug'), description }
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
}
