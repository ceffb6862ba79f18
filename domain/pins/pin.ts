import type { Refusal } from '@/domain/articles/draft'
import type { TimeFaults } from '@/domain/publications/publication'

/** So many stories have room at the top of the front page. */
export const mostPins = 5

export type PinOutcome =
  | { status: 'pinned' }
  | { status: 'full' }
  | { status: 'unpublished' }
  | { status: 'invalid'; faults: TimeFaults }
  | Refusal

export type UnpinOutcome = { status: 'unpinned' } | { status: 'unchanged' } | Refusal
