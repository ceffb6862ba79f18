import type { Logger } from 'pino'
import { listen } from '@/db'
import { claimJob, ensureRecurring } from '@/domain/jobs/commands'
import type { ClaimedJob } from '@/domain/jobs/job'
import type { Handlers } from './handlers'
import { type Outage, watchOutage } from './outage'
import { runJob } from './run-job'
import { createWakeup, type Wakeup } from './wakeup'

/** Jobs of one crew at a time. */
const concurrency = 2
/** Of the five seconds the start process allows, what is left to a job that is under way. */
const patience = 3_500

export type Worker = {
  /** Takes no more jobs, waits 3.5 s for the running ones and gives back those that still run. */
  stop(): Promise<void>
}

export type WorkerOptions = {
  /** However long the jobs of one crew take, those of another do not wait for them. */
  crews: readonly Handlers[]
  log: Logger
  /** Milliseconds between two looks at the queue while nobody notifies. */
  pollEvery?: number
}

type Crew = { handlers: Handlers; running: Set<Promise<void>> }

type Shift = {
  crews: readonly Crew[]
  log: Logger
  pollEvery: number
  outage: Outage
  wakeup: Wakeup
  closing: AbortSignal
  stop: AbortSignal
}

/**
 * Works through the queue for ever, two jobs of a crew at a time: as soon as one is queued, at the
 * latest a second after it is due, and again as soon as a lost database is back. However many crews,
 * one connection hears of new jobs and one looks for them.
 */
export function startWorker({ crews, log, pollEvery = 1_000 }: WorkerOptions): Worker {
  const closing = new AbortController()
  const stop = new AbortController()
  const wakeup = createWakeup()
  const shift = {
    crews: crews.map((handlers) => ({ handlers, running: new Set<Promise<void>>() })),
    log,
    pollEvery,
    wakeup,
    outage: watchOutage(log),
    closing: closing.signal,
    stop: stop.signal,
  }
  const stopListening = listen('jobs', { onNotify: wakeup.wake, onConnected: wakeup.wake })
  const work = Promise.all([planAhead(shift), workThrough(shift)])
  return {
    async stop() {
      closing.abort()
      stopListening()
      wakeup.wake()
      const timer = setTimeout(() => stop.abort(new Error('The worker stops')), patience)
      await work
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

async function workThrough(shift: Shift): Promise<void> {
  const { crews, closing, wakeup, pollEvery } = shift
  while (!closing.aborted) {
    const job = await takeJob(shift)
    if (job) begin(job, shift)
    else if (!closing.aborted) await wakeup.sleep(pollEvery)
  }
  await Promise.all(crews.flatMap(({ running }) => [...running]))
}

/** A job for a crew that has a hand free; null when there is none of either. */
async function takeJob({ crews, outage }: Shift): Promise<ClaimedJob | null> {
  const free = crews.filter(({ running }) => running.size < concurrency)
  if (free.length === 0) return null
  return claimJob(free.flatMap(({ handlers }) => Object.keys(handlers))).then(
    (claimed) => {
      outage.noticeAnswer()
      return claimed
    },
    (error) => {
      outage.noticeLoss(error)
      return null
    },
  )
}

function begin(job: ClaimedJob, { crews, log, stop, wakeup }: Shift): void {
  const crew = crews.find(({ handlers }) => job.kind in handlers)
  if (!crew) return
  const { handlers, running } = crew
  const run = runJob({ job, handlers, log, stop }).finally(() => {
    running.delete(run)
    wakeup.wake()
  })
  running.add(run)
}
