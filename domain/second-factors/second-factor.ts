import { z } from 'zod'
import type { ProofRefusal } from '@/domain/editors/proofs/proof'

/** What a person copies into an authenticator: by camera, or letter by letter. */
export type Enrolment = { secret: string; address: string }

export type StartOutcome = { status: 'started' } & Enrolment

export type ConfirmOutcome =
  | { status: 'confirmed'; recoveryCodes: string[] }
  | { status: 'invalid'; faults: { code: 'wrong-code' } }
  | { status: 'gone' }

export type RenewOutcome =
  | { status: 'renewed'; recoveryCodes: string[] }
  | ProofRefusal
  | { status: 'gone' }

export type RemoveOutcome = { status: 'removed' | 'demanded' | 'gone' } | ProofRefusal

/** Of which roles a second factor is demanded; nobody's where nothing is stored. */
export const secondFactorSettings = z.object({
  secondFactorRoles: z.array(z.enum(['reporter', 'editor', 'publisher', 'owner'])).default([]),
})

export type OwnFactor = { hasSecondFactor: boolean; codesLeft: number }
