'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import type { RemoveOutcome } from '@/domain/redirects/naming'
import { admit } from '@/domain/sessions/session'
import { createTag, removeTag, saveTag } from './commands'
import { mergeTags } from './merge/commands'
import type { MergeOutcome, SaveTagOutcome } from './tag-input'

/** Fields: name, slug (empty for the one the name gives). */
export async function addTag(
  _previous: Answer<SaveTagOutcome>,
  form: FormData,
): Promise<Answer<SaveTagOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return createTag(admission.editor, readTag(form))
}

/** Fields: id, name, slug (empty to leave it). */
export async function changeTag(
  _previous: Answer<SaveTagOutcome>,
  form: FormData,
): Promise<Answer<SaveTagOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return saveTag(admission.editor, text(form, 'id'), readTag(form))
}

/** Fields: from, into: ids of tags. */
export async function joinTags(
  _previous: Answer<MergeOutcome>,
  form: FormData,
): Promise<Answer<MergeOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const pair = { from: text(form, 'from'), into: text(form, 'into') }
  return mergeTags(admission.editor, pair)
}

/** Field: id. */
export async function deleteTag(
  _previous: Answer<RemoveOutcome>,
  form: FormData,
): Promise<Answer<RemoveOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return removeTag(admission.editor, text(form, 'id'))
}

function readTag(form: FormData) {
  return { name: text(form, 'name'), slug: text(form, 'slug') }
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
}
