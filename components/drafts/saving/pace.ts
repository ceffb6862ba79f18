/** Milliseconds. */
const afterLastChange = 3_000
const sinceFirstChange = 12_000
const firstRetry = 2_000
const lastRetry = 30_000

/**
 * When a form saves by itself: a few seconds after the last change, also while somebody keeps typing, and
 * again, ever more seldom, while saving does not succeed.
 */
export function createPace(save: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstChange: number | null = null
  let failures = 0

  function wait(milliseconds: number) {
    clearTimeout(timer)
    timer = setTimeout(now, milliseconds)
  }

  function now() {
    clearTimeout(timer)
    firstChange = null
    save()
  }

  return {
    changed() {
      firstChange ??= Date.now()
      const left = firstChange + sinceFirstChange - Date.now()
      wait(Math.max(0, Math.min(afterLastChange, left)))
    },
    /** At once, where something is waiting. */
    hurry() {
      if (firstChange !== null || failures > 0) now()
    },
    failed() {
      failures += 1
      wait(Math.min(lastRetry, firstRetry * 2 ** (failures - 1)))
    },
    saved() {
      failures = 0
    },
    stop() {
      clearTimeout(timer)
      firstChange = null
      failures = 0
    },
  }
}
