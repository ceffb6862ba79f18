import { z } from 'zod'
import type { Role } from '@/domain/editors/editor'

/** Somebody of the newsroom as an owner sees them. */
export type Person = {
  id: string
  name: string
  email: string
  role: Role
  sectionIds: readonly string[]
  hasSecondFactor: boolean
  /** Null for one who has never come in, or has no session left. */
  seenAt: Date | null
  dismissedAt: Date | null
}

export const roles = ['reporter', 'editor', 'publisher', 'owner'] as const satisfies Role[]

/** What a person may do: only of an editor does it say in which sections. */
export const trustSchema = z
  .object({ role: z.enum(roles), sectionIds: z.array(z.uuid()).max(200) })
  .transform(({ role, sectionIds }) => ({ role, sectionIds: role === 'editor' ? sectionIds : [] }))

export type Trust = z.infer<typeof trustSchema>

type Refused = { status: 'forbidden' } | { status: 'gone' }

export type ChangeOutcome = { status: 'changed' | 'unchanged' | 'last-owner' } | Refused

export type DismissOutcome = { status: 'dismissed' | 'last-owner' } | Refused

export type ReturnOutcome = { status: 'back' } | Refused

/** The link is for whoever cannot be reached by mail; it is said once. */
export type DemandOutcome = { status: 'demanded'; link: string } | Refused

export type ResetOutcome = { status: 'reset' } | Refused

export type RolesOutcome = { status: 'set' } | { status: 'forbidden' }
