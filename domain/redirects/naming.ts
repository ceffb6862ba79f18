import { z } from 'zod'
import { cleanLine, cleanText } from '@/domain/text/normalise'
import { isSlug } from '@/domain/text/slug'

const longestName = 100
const longestText = 2_000

export type NameFault = 'missing' | 'too-long' | 'malformed' | 'taken' | 'unknown'

const short = (most: number) =>
  z.string().refine((text) => [...text].length <= most, 'too-long' satisfies NameFault)

export const name = z
  .string()
  .transform(cleanLine)
  .pipe(short(longestName).refine((text) => text !== '', 'missing' satisfies NameFault))

/** Empty for the one the name gives. */
export const slug = z
  .string()
  .trim()
  .refine((text) => text === '' || isSlug(text), 'malformed' satisfies NameFault)

export const someText = z.string().transform(cleanText).pipe(short(longestText))

export const someLine = z.string().transform(cleanLine).pipe(short(longestName))

/** Saving a thing that has a name and an address of its own: a section, a tag, a byline. */
export type NamingOutcome<Field extends string> =
  | { status: 'saved'; id: string; slug: string }
  | { status: 'invalid'; faults: Partial<Record<Field, NameFault>> }
  | { status: 'gone' }
  | { status: 'forbidden' }

/** `in-use` when a text, however old, still names it. */
export type RemoveOutcome =
  | { status: 'removed' }
  | { status: 'in-use' }
  | { status: 'gone' }
  | { status: 'forbidden' }

type Read<Input> =
  | { input: Input; faults: null }
  | { input: null; faults: Partial<Record<keyof Input & string, NameFault>> }

/** What was sent, or the first fault of each field. */
export function readNaming<Input>(schema: z.ZodType<Input>, sent: unknown): Read<Input> {
  const parsed = schema.safeParse(sent)
  if (parsed.success) return { input: parsed.data, faults: null }
  const faults = parsed.error.issues.map(({ path, message }) => [path[0], message]).reverse()
  return { input: null, faults: Object.fromEntries(faults) }
}
