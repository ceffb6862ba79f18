import type { AccountFault } from './editor'

type OpenForm = {
  status: 'open'
  name: string
  email: string
  faulty: readonly AccountFault[]
}

/** What the set-up form shows after it was sent; a password is never sent back. */
export type SetUpState = OpenForm | { status: 'gone' } | { status: 'foreign' }

export const newSetUp: OpenForm = { status: 'open', name: '', email: '', faulty: [] }
