import type { z } from 'zod'
import { invitationPayload, passwordResetPayload } from './door-payloads'
import { reviewPayload } from './review-payload'
import { sharePayload } from './share-payload'

/** What each kind of mail is made of; its template is the entry of the same name in `emails/`. */
export const mailPayloads = {
  invitation: invitationPayload,
  'password-reset': passwordResetPayload,
  review: reviewPayload,
  share: sharePayload,
} satisfies Record<string, z.ZodType>

export type MailKind = keyof typeof mailPayloads

export type MailPayload<Kind extends MailKind> = z.infer<(typeof mailPayloads)[Kind]>

export type NewMail = {
  [Kind in MailKind]: {
    kind: Kind
    /** Exactly one, clean and in lower case: see `emailSchema`. */
    recipientEmail: string
    payload: MailPayload<Kind>
  }
}[MailKind]
