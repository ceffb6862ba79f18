/** What the form for a new password shows after it was sent. */
export type PasswordState = { status: 'open' | 'invalid' | 'set' | 'gone' | 'foreign' }
