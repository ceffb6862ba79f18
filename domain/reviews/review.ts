import type { Refusal } from '@/domain/articles/draft'
import type { Hindrance } from '@/domain/publications/publication'
import type { NoteFault } from './note'

export type ReviewStep = 'submitted' | 'returned' | 'approved'

export type SubmitOutcome =
  | { status: 'submitted' }
  /** These very words wait for the desk, were approved, or are with the readers. */
  | { status: 'unchanged' }
  | { status: 'invalid'; faults: { note: NoteFault } }
  | Hindrance
  | Refusal

export type ReturnOutcome =
  | { status: 'returned' }
  | { status: 'not-submitted' }
  | { status: 'invalid'; faults: { note: NoteFault } }
  | Refusal

export type ApproveOutcome =
  | { status: 'approved' }
  | { status: 'not-submitted' }
  | { status: 'stale'; version: number }
  | { status: 'invalid'; faults: { note: NoteFault } }
  | Refusal

/** A step as the history of a text shows it. */
export type Review = {
  id: string
  step: ReviewStep
  note: string
  by: string
  at: Date
  revision: number
}
