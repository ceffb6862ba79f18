import { type MailKind, type MailPayload, mailPayloads } from '@/domain/mail/mail'
import type { Draft, Surroundings } from './draft'
import { invitationMail } from './invitation-mail'
import { passwordResetMail } from './password-reset-mail'
import { reviewMail } from './review-mail'
import { shareMail } from './share-mail'

type Templates = {
  [Kind in MailKind]: (payload: MailPayload<Kind>, around: Surroundings) => Draft
}

/** A kind without a template is a type error. */
const templates: Templates = {
  invitation: invitationMail,
  'password-reset': passwordResetMail,
  review: reviewMail,
  share: shareMail,
}

/** Writes a stored mail. Throws for a kind or a payload this version does not know. */
export function draftMail(kind: string, payload: unknown, around: Surroundings): Draft {
  if (!isKind(kind)) throw new Error(`No template for ${kind}`)
  return draft(kind, payload, around)
}

function draft<Kind extends MailKind>(kind: Kind, payload: unknown, around: Surroundings): Draft {
  const parsed = mailPayloads[kind].parse(payload) as MailPayload<Kind>
  return templates[kind](parsed, around)
}

function isKind(kind: string): kind is MailKind {
  return Object.hasOwn(mailPayloads, kind)
}
