import { z } from 'zod'
import { type NamingOutcome, name, slug } from '@/domain/redirects/naming'

export const tagInput = z.object({ name, slug })

export type TagInput = z.input<typeof tagInput>

export type SaveTagOutcome = NamingOutcome<keyof TagInput>

export type MergeOutcome =
  | { status: 'merged'; id: string }
  | { status: 'same' }
  | { status: 'gone' }
  | { status: 'forbidden' }
