import type { Logger } from 'pino'
import { listen } from '@/db'
import { claimJob, ensureRecurring } from '@/domain/jobs/commands'
import type { Handlers } from './handlers'
import { type Outage, watchOutage } from './outage'
import { runJob } from './run-job'
import { createWakeup, type Wakeup } from './wakeup'

const concurrency = 2
/** Of the five seconds the start process allows, what is left to a job that is under way. */
const patience = 3_500

export type Worker = {
  /** Takes no more jobs, waits 3.5 s for the running ones and gives back those that still run. */
  stop(): Promise<void>
}

export type WorkerOptions = {
  handlers: Handlers
  log: Logger
  /** Milliseconds between two looks at the queue while nobody notifies. */
  pollEvery?: number
}

type Shift = Required<WorkerOptions> & {
  outage: Outage
  wakeup: Wakeup
  closing: AbortSignal
  stop: AbortSignal
}

/**
 * Works through the queue for ever, two jobs at a time: as soon as one is queued, at the latest a
 * second after it is due, and again as soon as a lost database is back.
 */
export function startWorker({ handlers, log, pollEvery = 1_000 }: WorkerOptions): Worker {
  const closing = new AbortController()
  const stop = new AbortController()
  const wakeup = createWakeup()
  const shift = {
    handlers,
    log,
    pollEvery,
    wakeup,
    outage: watchOutage(log),
    closing: closing.signal,
    stop: stop.signal,
  }
  const stopListening = listen('jobs', { onNotify: wakeup.wake, onConnected: wakeup.wake })
  const lanes = Promise.all([
    planAhead(shift),
    ...Array.from({ length: concurrency }, () => work(shift)),
  ])
  return {
    async stop() {
      closing.abort()
      stopListening()
      wakeup.wake()
      const timer = setTimeout(() => stop.abort(new Error('The worker stops')), patience)
      await lanes
      clearTimeout(timer)
    },
  }
}

async function planAhead({ closing, outage, wakeup, pollEvery }: Shift): Promise<void> {
  while (!closing.aborted) {
    const isPlanned = await ensureRecurring().then(
      () => true,
      (error) => outage.noticeLoss(error),
    )
    if (isPlanned) return
    await wakeup.sleep(pollEvery)
  }
}

async function work(shift: Shift): Promise<void> {
  const { closing, wakeup, pollEvery } = shift
  while (!closing.aborted) {
    const isBusy = await takeJob(shift)
    if (!isBusy && !closing.aborted) await wakeup.sleep(pollEvery)
  }
}

async function takeJob({ handlers, log, outage, stop }: Shift): Promise<boolean> {
  const job = await claimJob(Object.keys(handlers)).then(
    (claimed) => {
      outage.noticeAnswer()
      return claimed
    },
    (error) => outage.noticeLoss(error),
  )
  if (!job) return false
  await runJob({ job, handlers, log, stop })
  return true
}
