import type { Refusal } from '@/domain/articles/draft'

/** Who is writing a text, in which of their open forms. */
export type Writer = { editorId: string; name: string; sheet: string; since: Date }

/** How often an open form says that it is still there, and after how long it is taken for gone. */
export const heartbeatSeconds = 20
export const leaseSeconds = 60

/** Asks only, says that one writes, or takes the text from whoever does. */
export const holdWays = ['watch', 'hold', 'take'] as const

export type HoldWay = (typeof holdWays)[number]

export type Hold = { articleId: string; sheet: string; way: HoldWay }

export type HoldOutcome =
  | { status: 'held' }
  | { status: 'free' }
  | { status: 'taken'; writer: Writer }
  | Refusal

/** A save by one from whom the text was taken. */
export type Taken = Extract<HoldOutcome, { status: 'taken' }>
