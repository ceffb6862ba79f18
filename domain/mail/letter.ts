/** A mail as it leaves: one recipient, the same bytes at every attempt. */
export type Letter = {
  id: string
  from: { name: string; address: string }
  to: string
  replyTo?: string
  subject: string
  html: string
  text: string
  headers: Record<string, string>
}
