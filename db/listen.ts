import { bounded } from './deadline'
import { DatabaseAwayError } from './errors'
import { openLane, type SqlLane } from './lane'
import { dropSilent } from './pool'

export type Listener = {
  onNotify(payload: string): void
  /** Listening since now, also after each interruption: what was notified in between is lost, so look. */
  onConnected?(): void
  /** Not listening any more; the attempts to come back go on without end. */
  onLost?(error: unknown): void
}

const connectMs = 2_000
const heartbeatMs = 5_000
const firstPauseMs = 100
const longestPauseMs = 2_000

/** Listens on `channel` until the returned function is called, however often the server goes away. */
export function listenTo(url: string, channel: string, listener: Listener): () => void {
  const stop = new AbortController()
  void keepListening({ url, channel, listener, stop: stop.signal })
  return () => stop.abort(new DatabaseAwayError('stopped'))
}

type Listening = { url: string; channel: string; listener: Listener; stop: AbortSignal }

async function keepListening(listening: Listening): Promise<void> {
  const { listener, stop } = listening
  for (let pauseMs = firstPauseMs; !stop.aborted; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      const lane = await subscribe(listening)
      listener.onConnected?.()
      pauseMs = firstPauseMs
      await stayConnected(lane, stop)
    } catch (error) {
      if (!stop.aborted) listener.onLost?.(error)
    }
    await pause(pauseMs, stop)
  }
}

async function subscribe({ url, channel, listener, stop }: Listening): Promise<SqlLane> {
  const lane = await openLane({
    url,
    connectMs,
    prepare: false,
    session: {},
    onNotify: (_, payload) => listener.onNotify(payload),
  })
  if (stop.aborted) lane.drop(stop.reason)
  stop.addEventListener('abort', () => lane.drop(stop.reason), { signal: lane.lost })
  await answer(lane, `listen "${channel.replaceAll('"', '""')}"`)
  return lane
}

/** Rejects when the connection ends; a silent server or a cut network shows in the heartbeat only. */
async function stayConnected(lane: SqlLane, stop: AbortSignal): Promise<never> {
  for (;;) {
    await pause(heartbeatMs, lane.lost)
    stop.throwIfAborted()
    await answer(lane, 'select 1')
  }
}

async function answer(lane: SqlLane, text: string): Promise<void> {
  lane.lost.throwIfAborted()
  await bounded(lane.sql.unsafe(text), {
    ms: connectMs,
    lost: lane.lost,
    tooLate: () => dropSilent(lane),
  })
}

/** Ends early when `signal` is aborted. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end, { once: true })
    function end() {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
  })
}
