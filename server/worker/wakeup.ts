export type Wakeup = {
  /** Ends every sleep now, and the next one before it begins. */
  wake(): void
  sleep(milliseconds: number): Promise<void>
}

/** A sleep that can be cut short; a call that comes just before the sleep is not lost. */
export function createWakeup(): Wakeup {
  const sleepers = new Set<() => void>()
  let isMissed = false
  return {
    wake() {
      isMissed = sleepers.size === 0
      for (const rise of sleepers) rise()
    },
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        const rise = () => {
          clearTimeout(timer)
          sleepers.delete(rise)
          resolve()
        }
        const timer = setTimeout(rise, isMissed ? 0 : milliseconds)
        isMissed = false
        sleepers.add(rise)
      }),
  }
}
