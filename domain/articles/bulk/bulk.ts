import type { Editor } from '@/domain/editors/editor'
import { can, type Right } from '@/domain/editors/rights'

/** What can be done with several texts at once; each is one step of each text, asked for as it was seen. */
export const bulkSteps = ['submit', 'approve', 'publish', 'discard', 'takeBack'] as const

export type BulkStep = (typeof bulkSteps)[number]

/** More than a page of the list holds is a mistake or an attack. */
export const mostAtOnce = 50

/** `done`: the texts it was done with; `refused`: how many were left as they are. */
export type BulkOutcome =
  | { status: 'ran'; done: readonly string[]; refused: number }
  | { status: 'too-many' }
  | { status: 'unchanged' }

export function isBulkStep(text: string): text is BulkStep {
  return bulkSteps.some((step) => step === text)
}

const rightTo: Record<BulkStep, Right> = {
  submit: 'article.submit',
  approve: 'article.approve',
  publish: 'article.publish',
  discard: 'article.discard',
  takeBack: 'article.discard',
}

/** What the list offers this person; taking back belongs to the bin. */
export function bulkStepsOf(editor: Editor): BulkStep[] {
  return bulkSteps.filter((step) => step !== 'takeBack' && can(editor, rightTo[step]))
}
