import type { Refusal } from '@/domain/articles/draft'
import type { ArticleState } from '@/domain/articles/states/state'
import { safeDocument } from '@/domain/documents/salvage'

const day = 86_400_000
const farthest = 5 * 366 * day

/** What a text lacks that readers must find in it. */
export type Lack = 'body' | 'sectionId'

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

type Text = {
  kind: string
  state: ArticleState
  version: number
  body: unknown
  sectionId: string | null
}

/** What keeps this text, as the editor saw it at `version`, from going on its way; null for nothing. */
export function hindranceOf(text: Text, version: number): Hindrance | null {
  const { state } = text
  if (state === 'discarded' || state === 'withdrawn') return { status: state }
  if (text.version !== version) return { status: 'stale', version: text.version }
  const lacks = lacksOf(text)
  return lacks.length > 0 ? { status: 'incomplete', lacks } : null
}

/** What is wrong with these times for somebody who asks at `now`; null for nothing. */
export function timeFaultsOf(
  { startsAt, endsAt }: Pick<Wish, 'startsAt' | 'endsAt'>,
  now: Date,
): TimeFaults | null {
  const start = startsAt ?? now
  if (startsAt && startsAt <= now) return { startsAt: 'past' }
  if (isFar(start, now)) return { startsAt: 'too-far' }
  if (endsAt && endsAt <= start) return { endsAt: 'before-start' }
  return endsAt && isFar(endsAt, now) ? { endsAt: 'too-far' } : null
}

function isFar(at: Date, now: Date): boolean {
  return at.getTime() - now.getTime() > farthest
}

function lacksOf({ kind, body, sectionId }: Text): Lack[] {
  const { content } = safeDocument(body)
  const isEmpty = content.every((block) => block.type === 'paragraph' && !block.content?.length)
  const isHomeless = kind === 'article' && sectionId === null
  return [...(isEmpty ? (['body'] as const) : []), ...(isHomeless ? (['sectionId'] as const) : [])]
}
