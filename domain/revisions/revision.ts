import type { Refusal } from '@/domain/articles/draft'
import type { Document } from '@/domain/documents/document'
import type { NoteFault } from '@/domain/reviews/note'

/** A text as it stood once. `version` is the draft's at that moment. */
export type RevisionLine = {
  id: string
  number: number
  version: number
  title: string
  note: string
  by: string | null
  at: Date
}

export type Revision = RevisionLine & { standfirst: string; body: Document }

export type KeepOutcome =
  | { status: 'kept'; number: number }
  | { status: 'invalid'; faults: { note: NoteFault } }
  | Refusal
