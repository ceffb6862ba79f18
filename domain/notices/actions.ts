'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { readNotices } from './commands'

/** Field: id, once for each notice that was read. */
export async function markNoticesRead(
  _previous: Answer<{ status: 'read' }>,
  form: FormData,
): Promise<Answer<{ status: 'read' }>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  await readNotices(admission.editor, form.getAll('id').map(String))
  return { status: 'read' }
}
