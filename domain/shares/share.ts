export type ShareField = 'senderName' | 'senderEmail' | 'recipientEmail' | 'subject' | 'content'

/** Why a field is refused; `trick` is what no honest hand types: control characters, look-alikes. */
export type FaultCode =
  | 'missing'
  | 'too-long'
  | 'no-address'
  | 'several-addresses'
  | 'link'
  | 'trick'

export type ShareFaults = Partial<Record<ShareField, FaultCode>>

export type ShareStatus =
  | 'open'
  /** Nothing is stored yet: the mail is shown, and `token` confirms it. */
  | 'preview'
  | 'invalid'
  | 'too-many'
  /** Sent within three seconds of the token; the same token is good in a moment. */
  | 'too-early'
  /** The token is over two hours old, spent, or of another network; `token` is a new one. */
  | 'expired'
  | 'foreign'
  /** The article is not there any more. */
  | 'gone'
  /** The store cannot be reached. */
  | 'away'
  | 'sent'

/** What the form shows after it was sent; `typed` is exactly what was typed, empty once it is sent. */
export type ShareState = {
  status: ShareStatus
  typed: Record<ShareField, string>
  faults: ShareFaults
  /** The token to send next; empty where there is none to give. */
  token: string
  /** With `too-many`: from when on it may be tried again, ISO 8601. */
  until?: string
}

const nothingTyped: Record<ShareField, string> = {
  senderName: '',
  senderEmail: '',
  recipientEmail: '',
  subject: '',
  content: '',
}

export const newShare: ShareState = { status: 'open', typed: nothingTyped, faults: {}, token: '' }
