import type { PasswordFault } from '@/domain/editors/password-rule'

/** What the form for a new password shows after it was sent. */
export type PasswordState =
  | { status: 'open' | 'set' | 'gone' | 'foreign' }
  | { status: 'invalid'; fault: PasswordFault }

export type RequestOutcome = { status: 'asked' } | { status: 'invalid' }

export type RequestState = { status: 'open' | 'asked' | 'invalid' | 'foreign'; email: string }
