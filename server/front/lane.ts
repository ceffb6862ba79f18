import { AppAwayError } from './app-away'

type Width = { size: number; waiting: number; longest: number }

/**
 * Runs `size` pieces of work at once, the others in the order they came. Work that takes longer than
 * `longest` ms goes on, but makes room: what hangs must not keep the others waiting. Throws
 * `AppAwayError` for whoever finds `waiting` before them.
 */
export function createLane({ size, waiting, longest }: Width) {
  const queue: (() => void)[] = []
  let running = 0

  function leave(): void {
    running -= 1
    queue.shift()?.()
  }

  function enter(): Promise<void> | void {
    running += 1
    if (running <= size) return
    running -= 1
    if (queue.length >= waiting) throw new AppAwayError(false, { cause: new Error('crowded') })
    return new Promise<void>((resolve) => {
      queue.push(() => {
        running += 1
        resolve()
      })
    })
  }

  return async function inLane<T>(work: () => Promise<T>): Promise<T> {
    await enter()
    const leaveOnce = once(leave)
    const patience = setTimeout(leaveOnce, longest)
    try {
      return await work()
    } finally {
      clearTimeout(patience)
      leaveOnce()
    }
  }
}

function once(act: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) act()
    isDone = true
  }
}
