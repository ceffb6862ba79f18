import { z } from 'zod'

/** What a person copies into an authenticator: by camera, or letter by letter. */
export type Enrolment = { secret: string; address: string }

export type StartOutcome = { status: 'started' } & Enrolment

export type ConfirmOutcome =
  | { status: 'confirmed'; recoveryCodes: string[] }
  | { status: 'wrong' }
  | { status: 'gone' }

export type RenewOutcome =
  | { status: 'renewed'; recoveryCodes: string[] }
  | { status: 'wrong' }
  | { status: 'too-many' }
  | { status: 'gone' }

export type RemoveOutcome = { status: 'removed' | 'wrong' | 'too-many' | 'demanded' | 'gone' }

/** Of which roles a second factor is demanded; nobody's where nothing is stored. */
export const secondFactorSettings = z.object({
  secondFactorRoles: z.array(z.enum(['reporter', 'editor', 'publisher', 'owner'])).default([]),
})
