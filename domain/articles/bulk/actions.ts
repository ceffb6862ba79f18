'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { type BulkOutcome, isBulkStep } from './bulk'
import { actOnMany } from './commands'

/** Fields: step, and for each text `text`, its id and the version seen as `id.version`. */
export async function actOnArticles(
  _previous: Answer<BulkOutcome>,
  form: FormData,
): Promise<Answer<BulkOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const step = String(form.get('step') ?? '')
  if (!isBulkStep(step)) return { status: 'unchanged' }
  const texts = form.getAll('text').map((seen) => {
    const [articleId = '', version = ''] = String(seen).split('.')
    return { articleId, version: Number(version) }
  })
  return actOnMany(admission.editor, step, texts)
}
