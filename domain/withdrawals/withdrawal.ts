import type { Refusal } from '@/domain/articles/draft'
import type { Hindrance } from '@/domain/publications/publication'
import type { NoteFault } from '@/domain/reviews/note'

/** `reason` is for the newsroom; `notice` is told to readers, empty for none. */
export type WithdrawOutcome =
  | { status: 'withdrawn' }
  | { status: 'unchanged' }
  /** Readers have never seen it: there is nothing to withdraw. */
  | { status: 'unpublished' }
  | { status: 'invalid'; faults: { reason?: NoteFault; notice?: NoteFault } }
  | Refusal

export type RestoreOutcome = { status: 'restored' } | { status: 'unchanged' } | Hindrance | Refusal
