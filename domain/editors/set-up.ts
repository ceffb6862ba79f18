import type { AccountField } from './editor'

type OpenForm = { status: 'open'; name: string; email: string; faulty: readonly AccountField[] }

/** What the set-up form shows after it was sent; a password is never sent back. */
export type SetUpState =
  | OpenForm
  | { status: 'created'; email: string }
  | { status: 'gone' }
  | { status: 'foreign' }

export const newSetUp: OpenForm = { status: 'open', name: '', email: '', faulty: [] }
