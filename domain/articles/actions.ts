'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { readArticleForm } from './article-input'
import { createDraft, duplicate, saveDraft } from './commands'
import type { CreateOutcome, DuplicateOutcome, RenameOutcome, SaveOutcome } from './draft'
import { renameArticle } from './renames/commands'
import { readStep } from './step-input'

/** Fields: see `readArticleForm`. */
export async function createArticle(
  _previous: Answer<CreateOutcome>,
  form: FormData,
): Promise<Answer<CreateOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const read = readArticleForm(form)
  return read.status === 'read' ? createDraft(admission.editor, read.input) : read
}

/** Fields: articleId, version, and see `readArticleForm`. */
export async function saveArticle(
  _previous: Answer<SaveOutcome>,
  form: FormData,
): Promise<Answer<SaveOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const read = readArticleForm(form)
  return read.status === 'read' ? saveDraft(admission.editor, readStep(form), read.input) : read
}

/** Field: articleId. */
export async function duplicateArticle(
  _previous: Answer<DuplicateOutcome>,
  form: FormData,
): Promise<Answer<DuplicateOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  return duplicate(admission.editor, readStep(form).articleId)
}

/** Fields: articleId, slug. */
export async function changeSlug(
  _previous: Answer<RenameOutcome>,
  form: FormData,
): Promise<Answer<RenameOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const slug = String(form.get('slug') ?? '').trim()
  return renameArticle(admission.editor, { ...readStep(form), slug })
}
