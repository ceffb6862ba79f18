import { z } from 'zod'
import { type AccountFault, emailSchema, type Role } from '@/domain/editors/editor'
import { trustSchema } from '@/domain/editors/people/person'

/** Somebody who was asked in and has not come yet. */
export type Invitation = {
  id: string
  email: string
  role: Role
  invitedBy: string
  expiresAt: Date
}

/** What its bearer sees of an invitation before they accept it. */
export type OpenInvitation = { email: string; role: Role }

export const inviteSchema = z.object({ email: emailSchema, trust: trustSchema })

export type Invite = z.infer<typeof inviteSchema>

export type InviteOutcome =
  /** The link is for whoever cannot be reached by mail; it is said once. */
  | { status: 'invited'; email: string; link: string }
  | { status: 'forbidden' }
  /** That address belongs to somebody who is here already. */
  | { status: 'member' }
  | { status: 'invalid'; faults: { email: 'malformed' } }

export type TakeBackOutcome = { status: 'taken-back' | 'forbidden' | 'gone' }

export type AcceptOutcome =
  | { status: 'accepted'; editorId: string }
  | { status: 'gone' }
  | { status: 'invalid'; faults: AccountFault[] }

/** What the form behind an invitation shows; a password is never sent back. */
export type AcceptState =
  | { status: 'open'; name: string; faulty: readonly AccountFault[] }
  | { status: 'gone' }
  | { status: 'foreign' }
