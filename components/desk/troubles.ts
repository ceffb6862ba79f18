'use client'
import type vi from '@/messages/vi.json'
import { useWords } from './words'

type Trouble = keyof (typeof vi)['desk']['troubles']

export type Troubles = Record<Trouble, string>

const all = [
  'away',
  'renewed',
  'taken',
  'foreign',
  'signed-out',
  'forbidden',
  'gone',
  'stale',
  'unchanged',
  'incomplete',
  'withdrawn',
  'discarded',
  'not-submitted',
  'unpublished',
  'published',
  'unscheduled',
  'full',
  'same',
  'in-use',
  'too-many',
  'last-owner',
  'member',
  'demanded',
  'tried-out',
] as const satisfies readonly Trouble[]

/** What to say for every answer that is no success; a status left out here is a type error. */
export function useTroubles(): Troubles {
  const t = useWords()
  const sentences = all.map((status) => [status, t(`troubles.${status}`)])
  return Object.fromEntries(sentences) as Troubles
}
