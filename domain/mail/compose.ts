import { render, toPlainText } from '@react-email/render'
import { findSecret } from '@/domain/secrets/commands'
import { draftMail } from '@/emails/drafts'
import { env } from '@/env'
import { mailboxHash } from './address'
import type { Letter } from './letter'
import { createRefusalToken } from './refusals/token'

export type StoredMail = { id: string; kind: string; recipientEmail: string; payload: unknown }

export type Composed = {
  letter: Letter
  /** Of the recipient, where the mail is one that may be refused. */
  refusable: Buffer | null
}

/** The letter a stored mail stands for. Throws where this version cannot read it. */
export async function composeLetter(mail: StoredMail): Promise<Composed> {
  const { siteUrl, mailFrom } = env()
  const key = await findSecret('mailboxes')
  const mailbox = mailboxHash(mail.recipientEmail, key)
  const refusalUrl = `${siteUrl}/huy-nhan/${createRefusalToken(mailbox, key)}`
  const draft = draftMail(mail.kind, mail.payload, { siteUrl, refusalUrl })
  const html = await render(draft.body)
  const letter: Letter = {
    id: mail.id,
    from: { name: mailFrom.name || draft.fromName, address: mailFrom.address },
    to: mail.recipientEmail,
    subject: draft.subject,
    html,
    text: toPlainText(html, { selectors: [{ selector: 'h1', options: { uppercase: false } }] }),
    headers: draft.isRefusable ? refusalHeaders(refusalUrl) : {},
    ...(draft.replyTo && { replyTo: draft.replyTo }),
  }
  return { letter, refusable: draft.isRefusable ? mailbox : null }
}

/** One click in the mail program itself (RFC 8058). */
function refusalHeaders(refusalUrl: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${refusalUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}
