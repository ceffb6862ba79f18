import type { Refusal } from '@/domain/articles/draft'

/** One language of a text that readers can have in several. */
export type Translation = { slug: string; language: string }

export type OriginalFault = 'unknown' | 'taken'

export type LinkOutcome =
  | { status: 'linked' }
  | { status: 'unchanged' }
  | { status: 'invalid'; faults: { original: OriginalFault } }
  | Refusal

/** The slug in what was typed or pasted: an address of this site, whole or not, or the slug itself. */
export function readOriginal(typed: string): string {
  return /([^/?#]*)\/?(?:[?#].*)?$/.exec(typed.trim())?.[1] ?? ''
}
