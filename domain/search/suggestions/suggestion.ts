/** Where a typed beginning may lead. */
export type Suggestion = { kind: 'article' | 'section' | 'topic'; name: string; address: string }

export type Suggested =
  | { status: 'found'; suggestions: readonly Suggestion[] }
  | { status: 'too-many' }

export const mostArticles = 8
export const mostPlaces = 3
/** Two letters of a beginning are the fewest that say anything. */
export const shortestTyped = 2
