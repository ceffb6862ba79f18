import type { Refusal } from '@/domain/articles/draft'

/** What a text lacks that readers must find in it. */
export type Lack = 'title' | 'body' | 'sectionId'

export type TimeFault = 'malformed' | 'past' | 'too-far' | 'before-start'

export type TimeFaults = { startsAt?: TimeFault; endsAt?: TimeFault }

/** What keeps a text from going on its way, whoever asks. */
export type Hindrance =
  | { status: 'stale'; version: number }
  | { status: 'incomplete'; lacks: readonly Lack[] }
  | { status: 'withdrawn' }
  | { status: 'discarded' }

/** Shown from `startsAt` (null for now) until `endsAt` (null for no end), as the editor saw it: at `version`. */
export type Wish = {
  articleId: string
  version: number
  startsAt: Date | null
  endsAt: Date | null
}

export type PublishOutcome =
  | { status: 'published'; slug: string }
  | { status: 'scheduled'; startsAt: Date; endsAt: Date | null }
  /** Readers see these very words already, as long as is wished. */
  | { status: 'unchanged' }
  | { status: 'invalid'; faults: TimeFaults }
  | Hindrance
  | Refusal

export type RescheduleOutcome =
  | { status: 'rescheduled' }
  | { status: 'unscheduled' }
  | { status: 'invalid'; faults: TimeFaults }
  | Refusal

export type CancelOutcome = { status: 'cancelled' } | { status: 'unscheduled' } | Refusal
