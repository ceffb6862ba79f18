/** How a mail stands: on its way, gone, given up after a day, or kept because nothing can send it. */
export const mailStates = ['waiting', 'kept', 'delivered', 'given-up'] as const

export type MailState = (typeof mailStates)[number]

/** A line of the outbox. The recipient is null once the mail has left or was given up. */
export type MailLine = {
  id: string
  kind: string
  state: MailState
  recipient: string | null
  createdAt: Date
  attempts: number
  nextAttemptAt: Date
  settledAt: Date | null
  lastError: string | null
}

export type MailPage = { lines: readonly MailLine[]; next: string | null }

export type RetryOutcome =
  | { status: 'retried' }
  /** It has left, or its words were erased when it was given up. */
  | { status: 'gone' }
  | { status: 'forbidden' }

export function isMailState(text: unknown): text is MailState {
  return mailStates.some((state) => state === text)
}
