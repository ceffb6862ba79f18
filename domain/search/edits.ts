/**
 * Whether one letter too many, too few or another, or two that changed places, makes the one word of the
 * other (Damerau–Levenshtein distance 1). Expects folded words.
 */
export function isOneEdit(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]]
  const start = sharedStart(a, b)
  const [restA, restB] = [a.slice(start), b.slice(start)]
  const end = sharedStart(restA.toReversed(), restB.toReversed())
  const [left, right] = [restA.slice(0, restA.length - end), restB.slice(0, restB.length - end)]
  if (left.length + right.length === 0) return false
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && left.toReversed().join('') === right.join('')
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((letter, index) => letter !== b[index])
  return end < 0 ? a.length : end
}
