import { diffArrays } from 'diff'

/** The same text three times: as both writers found it, and as each left it. */
export type Three<Value> = { base: Value; mine: Value; theirs: Value }

export type Changed = 'nobody' | 'mine' | 'theirs' | 'alike' | 'both'

/** A stretch of the text, as it stands in each of the three. */
export type Region<Item> = Three<readonly Item[]> & { changed: Changed }

type Hunk<Item> = { from: number; to: number; items: readonly Item[] }

/**
 * Lays three lists side by side. Read in order, each side of the regions is that list again; where only
 * one side has changed, the other is as in the base.
 */
export function regionsOf<Item>(lists: Three<readonly Item[]>): Region<Item>[] {
  const mine = hunksOf(lists.base, lists.mine)
  const theirs = hunksOf(lists.base, lists.theirs)
  const regions: Region<Item>[] = []
  let at = 0
  for (const { from, to } of spansOf([...mine, ...theirs])) {
    if (from > at) regions.push(unchanged(lists.base.slice(at, from)))
    regions.push(
      withChange({
        base: lists.base.slice(from, to),
        mine: applied(lists.base, mine, { from, to }),
        theirs: applied(lists.base, theirs, { from, to }),
      }),
    )
    at = to
  }
  if (at < lists.base.length) regions.push(unchanged(lists.base.slice(at)))
  return regions
}

/** Two values by what they hold: a key left out and one that holds nothing are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return keyOf(one) === keyOf(other)
}

export function changedBy<Value>({ base, mine, theirs }: Three<Value>): Changed {
  if (isSame(mine, theirs)) return isSame(mine, base) ? 'nobody' : 'alike'
  if (isSame(theirs, base)) return 'mine'
  return isSame(mine, base) ? 'theirs' : 'both'
}

function keyOf(value: unknown): string {
  return JSON.stringify(value, (_key, held) => sorted(held)) ?? ''
}

function sorted(held: unknown): unknown {
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return held
  const entries = Object.entries(held).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}

function hunksOf<Item>(base: readonly Item[], changed: readonly Item[]): Hunk<Item>[] {
  const hunks: Hunk<Item>[] = []
  let [at, taken] = [0, 0]
  for (const { added, removed, count } of diffArrays(base.map(keyOf), changed.map(keyOf))) {
    const [left, came] = [added ? 0 : count, removed ? 0 : count]
    const items = added ? changed.slice(taken, taken + came) : []
    if (added || removed) pushHunk(hunks, { from: at, to: at + left, items })
    at += left
    taken += came
  }
  return hunks
}

// What was taken out and what was put in its place are one change.
function pushHunk<Item>(hunks: Hunk<Item>[], next: Hunk<Item>): void {
  const last = hunks.at(-1)
  if (last?.to !== next.from) hunks.push(next)
  else hunks.splice(-1, 1, { ...last, to: next.to, items: [...last.items, ...next.items] })
}

type Span = { from: number; to: number }

/** The stretches of the base that were touched; what two sides did in one place is one stretch. */
function spansOf(hunks: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const { from, to } of hunks.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = spans.at(-1)
    const isOne = last && (from < last.to || (from === last.to && touches(last, { from, to })))
    if (isOne) last.to = Math.max(last.to, to)
    else spans.push({ from, to })
  }
  return spans
}

/** Something put in between belongs to both neighbours: its order to them is nobody's to guess. */
function touches(last: Span, next: Span): boolean {
  return last.from === last.to || next.from === next.to
}

function applied<Item>(
  base: readonly Item[],
  hunks: readonly Hunk<Item>[],
  { from, to }: Span,
): Item[] {
  const within = hunks.filter((hunk) => hunk.from >= from && hunk.to <= to)
  const kept: Item[] = []
  let at = from
  for (const hunk of within) {
    kept.push(...base.slice(at, hunk.from), ...hunk.items)
    at = hunk.to
  }
  return [...kept, ...base.slice(at, to)]
}

function unchanged<Item>(items: readonly Item[]): Region<Item> {
  return { base: items, mine: items, theirs: items, changed: 'nobody' }
}

function withChange<Item>(sides: Three<readonly Item[]>): Region<Item> {
  return { ...sides, changed: changedBy(sides) }
}
