export type Bounds = {
  /** Milliseconds; Infinity for none. */
  ms: number
  /** Rejects with the signal's reason as soon as it is aborted. */
  lost?: AbortSignal
  /** Called once when the time is up; what it returns is thrown. */
  tooLate: () => Error
}

/** Settles with `work`, or without it when time is up; what `work` does afterwards is swallowed. */
export function bounded<T>(work: PromiseLike<T>, { ms, lost, tooLate }: Bounds): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer =
      ms === Infinity ? undefined : setTimeout(() => finish(() => reject(tooLate())), ms)
    const onLost = () => finish(() => reject(lost?.reason))

    function finish(settle: () => void) {
      clearTimeout(timer)
      lost?.removeEventListener('abort', onLost)
      settle()
    }

    work.then(
      (value) => finish(() => resolve(value)),
      (error: unknown) => finish(() => reject(error)),
    )
    if (lost?.aborted) onLost()
    else lost?.addEventListener('abort', onLost)
  })
}
