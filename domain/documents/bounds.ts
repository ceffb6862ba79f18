/** UTF-8 bytes of the JSON: about twenty thousand Vietnamese words. */
export const MAX_BYTES = 200_000
/** Nodes and marks together. */
export const MAX_NODES = 5_000
/** Objects and arrays inside each other: twelve nodes, the innermost with a link. */
export const MAX_LEVELS = 26

export type Excess = 'too-large' | 'too-deep' | 'too-many-nodes'

/** What is beyond bounds in this JSON, or null. Walks without recursion: it is the first to see hostile input. */
export function excessOf(json: unknown): Excess | null {
  const waiting: { value: object; level: number }[] = []
  const visit = (value: unknown, level: number) => {
    if (typeof value === 'object' && value !== null) waiting.push({ value, level })
  }
  let nodes = 0
  visit(json, 1)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.level > MAX_LEVELS) return 'too-deep'
    if ('type' in next.value && ++nodes > MAX_NODES) return 'too-many-nodes'
    for (const value of Object.values(next.value)) visit(value, next.level + 1)
  }
  return isTooLarge(json) ? 'too-large' : null
}

function isTooLarge(json: unknown): boolean {
  return new TextEncoder().encode(JSON.stringify(json) ?? '').length > MAX_BYTES
}
