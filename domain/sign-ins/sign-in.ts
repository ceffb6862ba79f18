import type { TryLimit } from '@/domain/tries/try-limit'

/** Who tries to come in, from where, with which browser. */
export type Attempt = {
  email: string
  network: string
  userAgent: string
  /** What the browser was given when somebody signed in with it before. */
  deviceToken: string | null
}

/** In: the session to be carried in the cookie, and what makes the browser a known one. */
export type SignedIn = { status: 'signed-in'; sessionId: string; deviceToken: string }

export type SignInOutcome =
  | SignedIn
  | { status: 'code'; challenge: string }
  | { status: 'wrong' }
  | { status: 'too-many' }

export type CodeOutcome =
  | SignedIn
  | { status: 'wrong' }
  | { status: 'too-many' }
  /** The challenge is over: the password is asked for again. */
  | { status: 'gone' }

/**
 * Who tries is judged by where they come from, so that nobody can lock an editor out everywhere by
 * guessing at their account: a browser they have used before has a count of its own; a stranger's
 * network has few tries; while strangers besiege an account, each further network has a single one.
 */
export const limits = {
  device: ({ email }: Attempt, token: string): TryLimit => ({
    kind: 'sign-in.device',
    who: [email, token],
    most: 10,
    minutes: 15,
  }),
  network: ({ network }: Attempt): TryLimit => ({
    kind: 'sign-in.network',
    who: [network],
    most: 40,
    minutes: 15,
  }),
  stranger: ({ email, network }: Attempt): TryLimit => ({
    kind: 'sign-in.stranger',
    who: [email, network],
    most: 8,
    minutes: 15,
  }),
  strangers: ({ email }: Attempt): TryLimit => ({
    kind: 'sign-in.strangers',
    who: [email],
    most: 50,
    minutes: 60,
  }),
  besieged: ({ email, network }: Attempt): TryLimit => ({
    kind: 'sign-in.besieged',
    who: [email, network],
    most: 1,
    minutes: 60,
  }),
  /** Whoever gets here knows the password: six figures must not be tried through. */
  code: (editorId: string, deviceToken: string): TryLimit => ({
    kind: 'sign-in.code',
    who: [editorId, deviceToken],
    most: 10,
    minutes: 60,
  }),
}

/** What the sign-in page shows: a password is never sent back, and no answer tells who has an account. */
export type SignInState =
  | { status: 'open'; email: string }
  | { status: 'wrong' | 'too-many' | 'foreign'; email: string }
  | { status: 'code'; challenge: string }

export type CodeState = { status: 'open' | 'wrong' | 'too-many' | 'foreign' | 'gone' }

/** What a sign-in shows that stands over the page one was working on. */
export type InPlace<State> = State | { status: 'in' }
