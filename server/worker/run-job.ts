import type { Logger } from 'pino'
import {
  ensureRecurring,
  extendLease,
  failJob,
  finishJob,
  releaseJob,
  rescheduleJob,
} from '@/domain/jobs/commands'
import { type ClaimedJob, errorText, leaseSeconds, mostAttempts } from '@/domain/jobs/job'
import { nextRun } from '@/domain/jobs/schedule'
import { t } from '@/messages'
import type { Handlers } from './handlers'
import { retrying } from './retrying'

const extendEvery = (leaseSeconds * 1_000) / 3

export type Run = { job: ClaimedJob; handlers: Handlers; log: Logger; stop: AbortSignal }

/**
 * Does one job and says in the database what became of it. Never throws: what cannot be said comes
 * back when the lease ends. Returns early with the job given back when `stop` is aborted.
 */
export async function runJob({ job, handlers, log, stop }: Run): Promise<void> {
  const began = performance.now()
  const lease = keepLease(job)
  try {
    const outcome = await perform(job, handlers, AbortSignal.any([stop, lease.lost]))
    const ms = Math.round(performance.now() - began)
    log.info(
      { event: `job-${outcome}`, kind: job.kind, id: job.id, ms },
      t('worker.done', { kind: job.kind }),
    )
  } catch (error) {
    await settleFailure({ job, log, stop, lost: lease.lost }, error)
  } finally {
    lease.end()
  }
}

async function perform(
  job: ClaimedJob,
  handlers: Handlers,
  signal: AbortSignal,
): Promise<'done' | 'again'> {
  if (job.attempts > mostAttempts) throw new Error('The process ended in every attempt')
  const handle = handlers[job.kind]
  if (!handle) throw new Error(`No handler for ${job.kind}`)
  const repeat: { at?: Date } = {}
  const repeatAt = (at: Date) => {
    repeat.at = at
  }
  await abortable(handle(job.payload, { job, signal, repeatAt }), signal)
  const next = repeat.at ?? nextRun(job.kind, job.runAt, new Date())
  await retrying(() => (next ? rescheduleJob(job, next) : finishJob(job)), leaseSeconds)
  return next ? 'again' : 'done'
}

type Failure = { job: ClaimedJob; log: Logger; stop: AbortSignal; lost: AbortSignal }

async function settleFailure({ job, log, stop, lost }: Failure, error: unknown): Promise<void> {
  const { kind, id, attempts } = job
  if (lost.aborted) return log.warn({ event: 'job-lost', kind, id }, t('worker.lost', { kind }))
  try {
    if (stop.aborted) {
      await releaseJob(job)
      return log.info({ event: 'job-released', kind, id }, t('worker.released', { kind }))
    }
    const outcome = await retrying(() => failJob(job, error), leaseSeconds)
    if (outcome === 'given-up') await ensureRecurring()
    log.warn(
      { event: `job-${outcome}`, kind, id, attempts, error: errorText(error) },
      t(outcome === 'given-up' ? 'worker.givenUp' : 'worker.failed', { kind }),
    )
  } catch (cause) {
    log.warn(
      { event: 'job-unsettled', kind, id, error: errorText(cause) },
      t('worker.lost', { kind }),
    )
  }
}

/** A handler that does not listen to its signal is left behind: its job is no longer ours to settle. */
function abortable(work: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason)
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}

/** Extends the lease while the job runs; `lost` is aborted when somebody else has the job. */
function keepLease(job: ClaimedJob): { lost: AbortSignal; end(): void } {
  const loss = new AbortController()
  const timer = setInterval(() => {
    extendLease(job).then(
      (isHeld) => isHeld || loss.abort(new Error('The lease is lost')),
      () => undefined, // An outage: the next extension may still come in time.
    )
  }, extendEvery)
  return { lost: loss.signal, end: () => clearInterval(timer) }
}
