type Memory = { life: number; size: number }

/**
 * Asks at most once per key in `life` milliseconds, shares the answer meanwhile and keeps no more
 * than `size` of them. A failure is not remembered.
 */
export function remember<T>(ask: (key: string) => Promise<T>, { life, size }: Memory) {
  const known = new Map<string, { answer: Promise<T>; until: number }>()

  return (key: string): Promise<T> => {
    const found = known.get(key)
    if (found !== undefined && found.until > performance.now()) return found.answer

    const answer = ask(key)
    known.delete(key)
    known.set(key, { answer, until: performance.now() + life })
    answer.catch(() => known.delete(key))
    if (known.size > size) known.delete([...known.keys()][0] ?? key)
    return answer
  }
}
