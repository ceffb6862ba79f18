/** At most `most` tries within `minutes` of the first of them, for one `who`. */
export type TryLimit = {
  /** What is tried, as in `sign-in`: tries of different kinds are counted apart. */
  kind: string
  /** Whoever tries, and against whom, whose words are only kept as a keyed hash. */
  who: readonly string[]
  most: number
  minutes: number
}
