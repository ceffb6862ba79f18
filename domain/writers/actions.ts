'use server'
import 'server-only'
import type { Answer } from '@/domain/editors/answer'
import { admit } from '@/domain/sessions/session'
import { holdText, letGo } from './commands'
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

/** Fields: articleId, sheet, of one's own. */
export async function letArticleGo(
  _previous: Answer<LetGoOutcome>,
  form: FormData,
): Promise<Answer<LetGoOutcome>> {
  const admission = await admit()
  if (admission.status !== 'admitted') return admission
  await letGo(admission.editor, text(form, 'articleId'), text(form, 'sheet'))
  return { status: 'let-go' }
}

type LetGoOutcome = { status: 'let-go' }

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
}
