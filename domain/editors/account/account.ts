import { z } from 'zod'
import { nameSchema } from '@/domain/editors/editor'
import type { PasswordFault } from '@/domain/editors/password-rule'
import type { ProofRefusal } from '@/domain/editors/proofs/proof'

export const profileSchema = z.object({ name: nameSchema, language: z.enum(['vi', 'en']) })

export type Profile = z.infer<typeof profileSchema>

export type ProfileOutcome =
  | { status: 'saved' }
  | { status: 'invalid'; faults: { name: 'malformed' } }

export type PasswordChange = { password: string; newPassword: string }

export type PasswordOutcome =
  | { status: 'changed' }
  | { status: 'invalid'; faults: { newPassword: PasswordFault } }
  | ProofRefusal
