/** Draws that repeat for the same seed (mulberry32). */
export type Chance = {
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number
  /** True in `percent` of a hundred cases. */
  in100(percent: number): boolean
  /** One of the items; throws `RangeError` when there is none. */
  pick<Item>(items: readonly Item[]): Item
}

export function chance(seed: number): Chance {
  const next = mulberry32(seed)
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    between,
    in100: (percent) => next() * 100 < percent,
    pick: (items) => {
      const item = items[between(0, items.length - 1)]
      if (item === undefined) throw new RangeError('Nothing to pick from')
      return item
    },
  }
}

function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
