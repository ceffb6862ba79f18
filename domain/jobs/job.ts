import { z } from 'zod'
import { cleanText } from '@/domain/text/normalise'

/** What the worker knows how to do, and what each kind needs to be told. */
export const payloads = {
  'deliver-mail': z.object({ mailId: z.uuid() }),
  'keep-search': z.object({}),
  'media-sweep': z.object({}),
  'media-variants': z.object({ mediaId: z.uuid() }),
  'nightly-backup': z.object({}),
  'ping-hub': z.object({ slug: z.string() }),
  'ping-search': z.object({ path: z.string() }),
  'pin-end': z.object({}),
  'publication-time': z.object({ publicationId: z.uuid() }),
  'password-request': z.object({ email: z.email() }),
  prune: z.object({}),
} satisfies Record<string, z.ZodType>

export type JobKind = keyof typeof payloads

export type Payload<Kind extends JobKind> = z.infer<(typeof payloads)[Kind]>

export type NewJob = {
  [Kind in JobKind]: {
    kind: Kind
    payload: Payload<Kind>
    /** At once where it is left out. */
    runAt?: Date
    /** Of the jobs not yet done and not given up, at most one has it. */
    uniqueKey?: string
  }
}[JobKind]

/** A job this process may work on for as long as its lease holds. */
export type ClaimedJob = {
  id: string
  kind: string
  payload: unknown
  lease: string
  /** Counted from 1; a claim counts even when the process dies of it. */
  attempts: number
  runAt: Date
}

export const leaseSeconds = 60
export const mostAttempts = 10

const shortestDelay = 5_000
const longestDelay = 60 * 60 * 1_000
const longestErrorText = 1_000

/**
 * Milliseconds to wait after attempt number `attempts` failed: doubles from 5 s, at most an hour,
 * and lies between half of that and the whole, so that what failed together does not return together.
 */
export function retryDelay(attempts: number, random: () => number = Math.random): number {
  const whole = Math.min(longestDelay, shortestDelay * 2 ** Math.max(0, attempts - 1))
  return Math.round(whole * (0.5 + random() / 2))
}

export function isLastAttempt(attempts: number): boolean {
  return attempts >= mostAttempts
}

/**
 * What went wrong, fit to be stored and logged. The innermost cause only: Drizzle's own message
 * quotes the values of the query, which may be somebody's address.
 */
export function errorText(error: unknown): string {
  if (error instanceof Error && error.cause instanceof Error) return errorText(error.cause)
  const text = error instanceof Error ? `${error.name}: ${error.message}` : spoken(error)
  return cleanText(text.slice(0, longestErrorText))
}

/** Anything can be thrown, also what will not be made a text of. */
function spoken(thrown: unknown): string {
  try {
    return String(thrown)
  } catch {
    return typeof thrown
  }
}
