'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { holdText } from './commands'
import { type HoldOutcome, holdWays } from './writer'

/** Fields: articleId, sheet, way (see `HoldWay`; asks only where it is none). */
export async function holdArticle(
  _previous: Answer<HoldOutcome>,
  form: FormData,
): Promise<Answer<HoldOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  const way = holdWays.find((known) => known === form.get('way')) ?? 'watch'
  const [articleId, sheet] = [text(form, 'articleId'), text(form, 'sheet')]
  return holdText(admission.editor, { articleId, sheet, way })
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
}
