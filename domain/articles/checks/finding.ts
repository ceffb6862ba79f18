import type { MergedField } from '@/domain/articles/merge/merge'

export const findingKinds = [
  'no-alt',
  'no-cover-alt',
  'heading-order',
  'table-without-header',
  'vague-link',
  'capitals',
  'mixed-tones',
  'double-space',
  'no-source',
  'decomposed',
  'hidden',
] as const

export type FindingKind = (typeof findingKinds)[number]

/** Where something was found: a field of the form, or a block of the body by its number from 0. */
export type Place = { field: MergedField } | { block: number }

/** Something worth a second look before readers see it; `quote` is the words it is about, or ''. */
export type Finding = { kind: FindingKind; place: Place; quote: string }

/** A stretch of text and where it stands. */
export type Passage = { place: Place; text: string }
