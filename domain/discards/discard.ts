import type { Refusal } from '@/domain/articles/draft'

/** A text in the bin is deleted for good after so many days. */
export const daysInBin = 30

export type DiscardOutcome =
  | { status: 'discarded' }
  | { status: 'unchanged' }
  /** Readers see it or soon will: withdraw it or cancel that first. */
  | { status: 'published' }
  | Refusal

export type TakeBackOutcome = { status: 'taken-back' } | { status: 'unchanged' } | Refusal
