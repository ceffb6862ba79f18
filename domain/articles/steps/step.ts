import type { Draft } from '@/domain/articles/draft'
import type { ArticleState } from '@/domain/articles/states/state'
import type { Editor } from '@/domain/editors/editor'
import { can, type Right, type Subject } from '@/domain/editors/rights'

/** What can be done with a whole text, besides writing it; the most likely first. */
export const steps = [
  'approve',
  'return',
  'publish',
  'schedule',
  'submit',
  'restore',
  'reschedule',
  'cancel',
  'pin',
  'unpin',
  'correct',
  'rename',
  'keep',
  'duplicate',
  'takeBack',
  'withdraw',
  'discard',
] as const

export type Step = (typeof steps)[number]

export type Stand = Pick<Draft, 'state' | 'live' | 'scheduled' | 'wasPublished' | 'pin'>

const rightTo: Record<Step, Right> = {
  submit: 'article.submit',
  return: 'article.return',
  approve: 'article.approve',
  publish: 'article.publish',
  schedule: 'article.schedule',
  reschedule: 'article.schedule',
  cancel: 'article.schedule',
  withdraw: 'article.withdraw',
  restore: 'article.restore',
  correct: 'article.correct',
  rename: 'article.rename',
  pin: 'article.pin',
  unpin: 'article.pin',
  keep: 'article.edit',
  duplicate: 'article.duplicate',
  discard: 'article.discard',
  takeBack: 'article.discard',
}

const unfinished: readonly ArticleState[] = ['draft', 'returned', 'changed', 'ended']
const publishable: readonly ArticleState[] = [...unfinished, 'submitted', 'approved']

const fits: Record<Step, (stand: Stand) => boolean> = {
  submit: ({ state }) => unfinished.includes(state),
  return: ({ state }) => state === 'submitted',
  approve: ({ state }) => state === 'submitted',
  publish: ({ state }) => publishable.includes(state) || state === 'scheduled',
  schedule: ({ state, scheduled }) => publishable.includes(state) && !scheduled,
  reschedule: ({ live, scheduled }) => live !== null || scheduled !== null,
  cancel: ({ scheduled }) => scheduled !== null,
  withdraw: ({ wasPublished, state }) => wasPublished && state !== 'withdrawn',
  restore: ({ state }) => state === 'withdrawn',
  correct: ({ wasPublished }) => wasPublished,
  rename: ({ wasPublished }) => wasPublished,
  pin: ({ live, pin }) => live !== null && pin === null,
  unpin: ({ pin }) => pin !== null,
  keep: () => true,
  duplicate: () => true,
  discard: ({ live, scheduled }) => live === null && scheduled === null,
  takeBack: () => false,
}

/** The steps to offer this person for this text, in order. The commands behind them decide for themselves. */
export function openSteps(editor: Editor, draft: Stand & Subject): Step[] {
  const fitting =
    draft.state === 'discarded'
      ? (['takeBack'] as const)
      : steps.filter((step) => fits[step](draft))
  return fitting.filter((step) => can(editor, rightTo[step], draft))
}
