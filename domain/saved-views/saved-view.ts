import { z } from 'zod'
import { cleanLine } from '@/domain/text/normalise'

/** `query` is that of an address of the newsroom's list, without the question mark. */
export type SavedView = { id: string; name: string; query: string }

export const mostViews = 20

const longestName = 60

export const viewName = z
  .string()
  .transform(cleanLine)
  .pipe(
    z
      .string()
      .min(1, 'missing')
      .refine((name) => [...name].length <= longestName, 'too-long'),
  )

type NameFault = 'missing' | 'too-long' | 'taken' | 'too-many'

export type SaveViewOutcome =
  | { status: 'saved' }
  | { status: 'invalid'; faults: { name: NameFault } }

export type RemoveViewOutcome = { status: 'removed' } | { status: 'gone' }
