import type { Document } from '@/domain/documents/document'
import type { Taken } from '@/domain/writers/writer'
import type { ArticleFaults } from './article-input'
import type { ArticleState } from './states/state'

type Person = { id: string; name: string }

/** What an editor writes of a text, with the number that each save raises. */
export type DraftText = {
  version: number
  title: string
  standfirst: string
  body: Document
  slug: string
  sectionId: string | null
  tags: readonly { id: string; name: string }[]
  bylines: readonly { id: string; name: string }[]
  /** Stories chosen to stand first beside it; `name` is their title. */
  related: readonly { id: string; name: string }[]
  coverId: string | null
  coverCaption: string
  language: string
  noindex: boolean
  sourceName: string | null
  sourceUrl: string | null
  seoTitle: string | null
  seoDescription: string | null
  updatedAt: Date
}

/** A stretch of time in which readers see version `version`; `endsAt` null for no end. */
export type Stretch = { version: number; startsAt: Date; endsAt: Date | null }

/** The last step of the text through the newsroom that no publication has settled. */
export type OpenReview = {
  step: 'submitted' | 'returned' | 'approved'
  note: string
  by: Person
  at: Date
}

/** A text as its own page in the newsroom shows it. It is a `Subject` of rights. */
export type Draft = DraftText & {
  id: string
  kind: 'article' | 'page'
  state: ArticleState
  author: Person | null
  createdBy: string | null
  createdAt: Date
  live: (Stretch & { publishedAt: Date; changedAt: Date | null }) | null
  scheduled: Stretch | null
  /** Whether readers have ever seen it: its address is then kept for ever. */
  wasPublished: boolean
  review: OpenReview | null
  withdrawal: { reason: string; notice: string; at: Date } | null
  discardedAt: Date | null
  pin: { endsAt: Date | null } | null
}

/** A line of the newsroom's list. */
export type DraftLine = {
  id: string
  kind: 'article' | 'page'
  slug: string
  title: string
  version: number
  state: ArticleState
  section: { id: string; name: string } | null
  author: Person | null
  createdBy: string | null
  sectionId: string | null
  updatedAt: Date
  /** When it was or will be shown to readers, if at all. */
  startsAt: Date | null
  isLive: boolean
}

/** All optional; `text` is sought in titles without regard to marks; days are of Vietnam, both included. */
export type DraftFilters = {
  state?: ArticleState | undefined
  sectionId?: string
  authorId?: string
  since?: string
  until?: string
  text?: string
}

/** `next` is the cursor of the following page, null on the last. */
export type DraftPage = { lines: readonly DraftLine[]; next: string | null }

/** What any step on a text may answer instead. `gone` also hides what one may not read. */
export type Refusal = { status: 'gone' } | { status: 'forbidden' }

/** Others have saved since: what they wrote, to be laid beside what was typed. `by` is null for nobody known. */
export type Stale = { status: 'stale'; newer: DraftText; by: string | null }

export type SaveOutcome =
  | { status: 'saved'; id: string; version: number; slug: string }
  | { status: 'invalid'; faults: ArticleFaults }
  | { status: 'discarded' }
  | Stale
  | Taken
  | Refusal

export type CreateOutcome = SaveOutcome

export type DuplicateOutcome = { status: 'duplicated'; id: string } | Refusal

export type RenameOutcome =
  | { status: 'renamed'; slug: string }
  | { status: 'unchanged' }
  | { status: 'invalid'; faults: Pick<ArticleFaults, 'slug'> }
  | Refusal
