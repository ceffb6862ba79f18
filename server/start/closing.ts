type End = (hurry: AbortSignal) => Promise<unknown>

/**
 * What has been opened, ended in reverse order. `begun` aborts at the first signal or failure,
 * `hurry` (given to each end) at the second signal.
 */
export type Closing = {
  begun: AbortSignal
  onClose(end: End): void
  fail(error: unknown): void
  untilAsked(): Promise<void>
  close(): Promise<void>
}

export function watchSignals(): Closing {
  const begun = new AbortController()
  const hurry = new AbortController()
  const ends: End[] = []
  const ask = () => (begun.signal.aborted ? hurry.abort() : begun.abort(asked))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
  if (process.env.npm_lifecycle_event) onOrphaned(() => begun.abort(asked))

  return {
    begun: begun.signal,
    onClose: (end) => {
      if (begun.signal.aborted) void end(hurry.signal)
      else ends.push(end)
    },
    fail: (error) => begun.abort(error),
    untilAsked: () => untilAborted(begun.signal),
    close: async () => {
      begun.abort(asked)
      for (const end of ends.splice(0).reverse()) await end(hurry.signal)
    },
  }
}

/** npm killed outright passes nothing on: whoever ended it wanted this to end too. */
function onOrphaned(end: () => void): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    end()
  }, 1000)
  watch.unref()
}

const asked = Symbol('asked to end')

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) {
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  }
  if (signal.reason !== asked) throw signal.reason
}
