/** What a form of the newsroom shows: nothing yet, that nobody was admitted, or what the command said. */
export type Answer<Outcome> =
  | { status: 'idle' }
  | { status: 'foreign' }
  | { status: 'signed-out' }
  | Outcome

export const idle = { status: 'idle' } as const
