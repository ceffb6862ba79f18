/** Runs at most `most` pieces of work at once; the others wait in the order they came. */
export function createTurns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0

  async function take(): Promise<void> {
    if (running < most) running += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }

  /** Hands the place on without freeing it, so that a newcomer cannot slip in between. */
  function leave(): void {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }

  return async (work) => {
    await take()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
