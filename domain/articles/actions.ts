'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import { readSave } from '@/domain/saves/save'
import { admit } from '@/domain/sessions/session'
import { readArticleForm } from './article-input'
import { createDraft, saveDraft } from './commands'
import { duplicate } from './copies/commands'
import type { CreateOutcome, DuplicateOutcome, RenameOutcome, SaveOutcome } from './draft'
import { renameArticle } from './renames/commands'
import { readStep } from './step-input'

/** Fields: articleId (may be missing: a name for it), and see `readSave` and `readArticleForm`. */
export async function createArticle(
  _previous: Answer<CreateOutcome>,
  form: FormData,
): Promise<Answer<CreateOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const read = readArticleForm(form)
  if (read.status !== 'read') return read
  const { articleId } = readStep(form)
  return createDraft(admission.editor, read.input, { articleId, save: readSave(form) })
}

/** Fields: articleId, version, and see `readSave` and `readArticleForm`. */
export async function saveArticle(
  _previous: Answer<SaveOutcome>,
  form: FormData,
): Promise<Answer<SaveOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const read = readArticleForm(form)
  if (read.status !== 'read') return read
  return saveDraft(admission.editor, { ...readStep(form), save: readSave(form) }, read.input)
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
