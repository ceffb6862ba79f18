import type { DraftText, Refusal } from '@/domain/articles/draft'
import type { NoteFault } from '@/domain/reviews/note'
import type { Taken } from '@/domain/writers/writer'

/** A text as it stood once. `version` is the draft's at that moment. */
export type RevisionLine = {
  id: string
  number: number
  version: number
  title: string
  note: string
  /** What it was kept for: a step towards readers, by hand, or before other words took its place. */
  why: 'published' | 'reviewed' | 'kept' | 'replaced'
  by: string | null
  at: Date
}

/** All of a text that a revision holds; where it stands and who signs it are the draft's alone. */
export type Written = Pick<
  DraftText,
  | 'title'
  | 'standfirst'
  | 'body'
  | 'coverId'
  | 'coverCaption'
  | 'language'
  | 'noindex'
  | 'sourceName'
  | 'sourceUrl'
  | 'seoTitle'
  | 'seoDescription'
>

export type Revision = RevisionLine & Written

export type RestoreOutcome =
  | { status: 'restored'; version: number }
  | { status: 'unchanged' }
  | { status: 'stale'; version: number }
  | { status: 'discarded' }
  | Taken
  | Refusal

export type KeepOutcome =
  | { status: 'kept'; number: number }
  | { status: 'invalid'; faults: { note: NoteFault } }
  | Refusal
