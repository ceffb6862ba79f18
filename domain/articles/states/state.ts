/**
 * How a text stands in the newsroom, derived from the rows of its publications, reviews, withdrawals
 * and discards. The first of these that is true: in the bin, withdrawn, waiting for or sent back by the
 * desk, approved as it stands, waiting for its hour, live with or without newer words in the draft,
 * ended, a draft.
 */
export const articleStates = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'scheduled',
  'live',
  'changed',
  'ended',
  'withdrawn',
  'discarded',
] as const

export type ArticleState = (typeof articleStates)[number]

export function isArticleState(text: string): text is ArticleState {
  return articleStates.some((state) => state === text)
}
