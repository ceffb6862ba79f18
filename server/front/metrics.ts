import { createServer, type Server } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Front } from './options'
import type { PoolsFigures } from './pool-figures'

/** Ages in seconds. `failedJobs` were given up and wait for a person. */
export type QueueFigures = {
  jobs: number
  oldestJob: number
  failedJobs: number
  mails: number
  oldestMail: number
}

export type Findings = {
  findQueues: () => Promise<QueueFigures>
  findPools: () => Promise<PoolsFigures>
}

export type Metrics = {
  /** How long the app took to begin an answer, in seconds. */
  observeApp: (seconds: number) => void
  serve: (front: Front, find: Findings) => Server
}

type Figure = { name: string; help: string; value: () => number }

/** Figures for Prometheus. No address of a page and nothing of a reader is in them. */
export function createMetrics(): Metrics {
  const register = new Registry()
  const app = new Histogram({
    name: 'toasoan_app_seconds',
    help: 'Time until the app began an answer',
    registers: [register],
  })
  return {
    observeApp: (seconds) => app.observe(seconds),
    serve(front, { findQueues, findPools }) {
      collectDefaultMetrics({ register })
      describeAnswers(register, front)
      for (const figure of totals(front)) countUp(register, figure)
      for (const figure of levels(front)) gauge(register, figure)
      describeQueues(register, findQueues)
      describePools(register, findPools)
      return createServer(async (_, response) => {
        const text = await register.metrics()
        response.writeHead(200, { 'content-type': register.contentType }).end(text)
      })
    },
  }
}

function totals({ tally }: Front): Figure[] {
  return [
    { name: 'toasoan_copy_hits_total', help: 'Readers given a good copy', value: () => tally.hits },
    {
      name: 'toasoan_copy_stale_total',
      help: 'Given the last good copy',
      value: () => tally.stale,
    },
    { name: 'toasoan_renewals_total', help: 'Questions to the app', value: () => tally.renewals },
    {
      name: 'toasoan_slow_answers_total',
      help: 'Answers the app took over two seconds to begin',
      value: () => tally.slowAnswers,
    },
    {
      name: 'toasoan_failed_renewals_total',
      help: 'Questions without an answer',
      value: () => tally.failedRenewals,
    },
  ]
}

function levels({ copies, renewals, changes }: Front): Figure[] {
  return [
    { name: 'toasoan_copies', help: 'Copies in memory', value: () => copies.size },
    { name: 'toasoan_copy_bytes', help: 'Their bytes', value: () => copies.calculatedSize },
    { name: 'toasoan_renewals_running', help: 'Being asked for', value: () => renewals.size },
    {
      name: 'toasoan_changes_heard',
      help: '1 while the log of changes is followed',
      value: () => Number(changes.isHeard()),
    },
  ]
}

function describeAnswers(register: Registry, { tally }: Front): void {
  new Counter({
    name: 'toasoan_answers_total',
    help: 'Answers by status',
    labelNames: ['status'],
    registers: [register],
    collect() {
      this.reset()
      for (const [status, count] of tally.statuses) this.inc({ status }, count)
    },
  })
}

function countUp(register: Registry, { name, help, value }: Figure): void {
  new Counter({
    name,
    help,
    registers: [register],
    collect() {
      this.reset()
      this.inc(value())
    },
  })
}

function gauge(register: Registry, { name, help, value }: Figure): void {
  new Gauge({
    name,
    help,
    registers: [register],
    collect() {
      this.set(value())
    },
  })
}

/** While the database is away the last known figures would be lies: there are none. */
function describeQueues(register: Registry, findQueues: () => Promise<QueueFigures>): void {
  new Gauge({
    name: 'toasoan_queue',
    help: 'Work that is due, and the age of the oldest in seconds',
    labelNames: ['of', 'figure'],
    registers: [register],
    async collect() {
      this.reset()
      const found = await findQueues().catch(() => null)
      if (found === null) return
      this.set({ of: 'jobs', figure: 'count' }, found.jobs)
      this.set({ of: 'jobs', figure: 'age' }, found.oldestJob)
      this.set({ of: 'jobs', figure: 'failed' }, found.failedJobs)
      this.set({ of: 'mails', figure: 'count' }, found.mails)
      this.set({ of: 'mails', figure: 'age' }, found.oldestMail)
    },
  })
}

/** Of a process that says nothing there are none. */
function describePools(register: Registry, findPools: Findings['findPools']): void {
  new Gauge({
    name: 'toasoan_pool',
    help: 'Connections to the database: the most there may be, in use, idle, and who waits for one',
    labelNames: ['process', 'figure'],
    registers: [register],
    async collect() {
      this.reset()
      for (const [process, pool] of Object.entries(await findPools())) {
        for (const [figure, count] of Object.entries(pool)) this.set({ process, figure }, count)
      }
    },
  })
}
