import { z } from 'zod'
import { type Account, nameSchema } from '@/domain/editors/editor'
import type { PasswordFault } from '@/domain/editors/password-rule'

export const profileSchema = z.object({ name: nameSchema, language: z.enum(['vi', 'en']) })

export type Profile = z.infer<typeof profileSchema>

export type ProfileOutcome = { status: 'saved' }

export type PasswordChange = Record<'old' | 'new', Account['password']>

export type PasswordOutcome =
  | { status: 'changed' }
  | { status: 'wrong' }
  | { status: 'too-many' }
  | { status: 'invalid'; fault: PasswordFault }

export type ProfileAnswer = ProfileOutcome | { status: 'invalid'; name: string }
