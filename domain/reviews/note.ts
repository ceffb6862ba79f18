import { z } from 'zod'
import { cleanText } from '@/domain/text/normalise'

const longestNote = 2_000

export type NoteFault = 'missing' | 'too-long'

/** A few words from one person to another; each issue's message is a `NoteFault`. */
export const optionalNote = z
  .string()
  .transform((text) => cleanText(text).trim())
  .pipe(z.string().refine((text) => [...text].length <= longestNote, 'too-long'))

export const requiredNote = optionalNote.pipe(z.string().min(1, 'missing'))

type ReadNote = { note: string; fault: null } | { note: null; fault: NoteFault }

export function readNote(kind: typeof optionalNote | typeof requiredNote, text: string): ReadNote {
  const parsed = kind.safeParse(text)
  if (parsed.success) return { note: parsed.data, fault: null }
  return { note: null, fault: parsed.error.issues[0]?.message as NoteFault }
}
