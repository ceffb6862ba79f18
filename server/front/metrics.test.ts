import { expect, test } from 'vitest'
import { counting, get, listen, openSite } from '@/test/front-site'
import { createMetrics, type QueueFigures } from './metrics'

const queues = { jobs: 3, oldestJob: 12.5, failedJobs: 2, mails: 1, oldestMail: 60 }
const pools = { app: { size: 10, used: 10, idle: 0, waiting: 7 } }

async function figures(findQueues: () => Promise<QueueFigures>): Promise<string> {
  const metrics = createMetrics()
  const limits = { copyTime: 60_000, calmTime: 60_000 }
  await using site = await openSite(counting(), { observeApp: metrics.observeApp, limits })
  for (let n = 0; n < 3; n += 1) await site.say(get('/bai-viet/bi-mat?doc=toi', 'Cookie: toi=1'))
  await site.say(get('/vi'))
  const server = metrics.serve(site.insides, { findQueues, findPools: async () => pools })
  const port = await listen(server)
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  server.close()
  return text
}

test('each answer is counted once, by status, and by how it came about', async () => {
  const text = await figures(async () => queues)
  expect(text).toContain('toasoan_answers_total{status="200"} 3')
  expect(text).toContain('toasoan_answers_total{status="404"} 1')
  expect(text).toContain('toasoan_copy_hits_total 3')
  expect(text).toContain('toasoan_renewals_total 1')
  expect(text).toContain('toasoan_app_seconds_count 1')
  expect(text).toContain('toasoan_queue{of="jobs",figure="age"} 12.5')
  expect(text).toContain('toasoan_queue{of="jobs",figure="failed"} 2')
  expect(text).toContain('toasoan_pool{process="app",figure="waiting"} 7')
})

test('nothing in it tells what was read, or by whom', async () => {
  const text = await figures(async () => queues)
  expect(text).not.toMatch(/bi-mat|toi|127\.0\.0\.1/)
})

test('without the database there are all figures but its own', async () => {
  const text = await figures(() => Promise.reject(new Error('away')))
  expect(text).toContain('toasoan_copies 1')
  expect(text).not.toContain('toasoan_queue{')
})
