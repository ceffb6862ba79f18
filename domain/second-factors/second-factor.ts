/** What a person copies into an authenticator: by camera, or letter by letter. */
export type Enrolment = { secret: string; address: string }

export type ConfirmOutcome =
  | { status: 'confirmed'; recoveryCodes: string[] }
  | { status: 'wrong' }
  | { status: 'too-many' }
  | { status: 'gone' }

export type RenewOutcome =
  | { status: 'renewed'; recoveryCodes: string[] }
  | { status: 'wrong' }
  | { status: 'too-many' }
  | { status: 'gone' }

export type RemoveOutcome = { status: 'removed' | 'wrong' | 'too-many' | 'demanded' | 'gone' }
