'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import type { RemoveOutcome } from '@/domain/redirects/naming'
import { admit } from '@/domain/sessions/session'
import type { SaveBylineOutcome } from './byline-input'
import { createByline, removeByline, saveByline } from './commands'

/** Fields: name, slug (empty for the one the name gives), role, biography, editorId (empty for nobody). */
export async function addByline(
  _previous: Answer<SaveBylineOutcome>,
  form: FormData,
): Promise<Answer<SaveBylineOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return createByline(admission.editor, readByline(form))
}

/** Fields: id, name, slug (empty to leave it), role, biography, editorId (empty for nobody). */
export async function changeByline(
  _previous: Answer<SaveBylineOutcome>,
  form: FormData,
): Promise<Answer<SaveBylineOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return saveByline(admission.editor, text(form, 'id'), readByline(form))
}

/** Field: id. */
export async function deleteByline(
  _previous: Answer<RemoveOutcome>,
  form: FormData,
): Promise<Answer<RemoveOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return removeByline(admission.editor, text(form, 'id'))
}

function readByline(form: FormData) {
  return {
    name: text(form, 'name'),
    slug: text(form, 'slug'),
    role: text(form, 'role'),
    biography: text(form, 'biography'),
    editorId: text(form, 'editorId'),
  }
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
}
