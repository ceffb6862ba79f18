import type { Refusal } from '@/domain/articles/draft'
import type { NoteFault } from '@/domain/reviews/note'

/** What an article once said wrongly, told to its readers. */
export type Correction = { note: string; correctedAt: Date }

export type CorrectOutcome =
  | { status: 'corrected' }
  | { status: 'unpublished' }
  | { status: 'invalid'; faults: { note: NoteFault } }
  | Refusal
