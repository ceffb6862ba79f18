import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { asc, eq, sql } from 'drizzle-orm'
import pino from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db'
import { jobs, settings } from '@/db/schema'
import { claimJob } from '@/domain/jobs/commands'
import { forgetEnv } from '@/env'
import { pingHandlers } from '@/server/worker/ping-handlers'
import { runJob } from '@/server/worker/run-job'
import { liveDraft } from '@/test/desk'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { isInternalAddress } from './internal-address'
import { sendPing } from './send'

ownDatabase()

const hub = 'https://hub.example.com/'
const key = 'mot-ma-rieng-123'

let standIn: Server
let heard: { target: string; type: string; body: string }[]
let answers: number[]

beforeAll(async () => {
  standIn = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { 'x-ping-target': target, 'content-type': type } = request.headers
    heard.push({ target: String(target), type: String(type), body })
    response.writeHead(answers.shift() ?? 202).end()
  }).listen(0, '127.0.0.1')
  await once(standIn, 'listening')
})

afterAll(() => {
  standIn.close()
  vi.unstubAllEnvs()
})

beforeEach(async () => {
  heard = []
  answers = []
  vi.stubEnv('SITE_URL', 'https://bao.example.vn')
  vi.stubEnv('PING_STAND_IN', `http://127.0.0.1:${(standIn.address() as AddressInfo).port}/`)
  forgetEnv()
  await db().delete(jobs)
  await db().delete(settings)
})

async function setUp(values: Record<string, string>): Promise<void> {
  const rows = Object.entries(values).map(([name, value]) => ({ name, value }))
  await db().insert(settings).values(rows)
}

async function work(): Promise<void> {
  await db().update(jobs).set({ runAt: sql`now() - interval '1 second'` })
  const log = pino({ level: 'silent' })
  const stop = new AbortController().signal
  for (;;) {
    const job = await claimJob(Object.keys(pingHandlers))
    if (!job) return
    await runJob({ job, handlers: pingHandlers, log, stop })
  }
}

const kinds = async () =>
  (await db().select({ kind: jobs.kind }).from(jobs).orderBy(asc(jobs.kind))).map(
    ({ kind }) => kind,
  )

test('nobody is told of anything until the newsroom wants it', async () => {
  await liveDraft(await person({ role: 'owner' }), 'Bài không báo ai')
  expect(await kinds()).toEqual([])
})

test('what is published is told to search engines and to the hub, with every feed it stands in', async () => {
  await setUp({ indexNowKey: key, webSubHub: hub })
  await liveDraft(await person({ role: 'owner' }), 'Bài báo ngay')
  expect(await kinds()).toEqual(['ping-hub', 'ping-search'])
  await work()
  expect(await kinds()).toEqual([])

  const search = heard.find(({ target }) => target === 'https://api.indexnow.org/indexnow')
  expect(JSON.parse(search?.body ?? '')).toEqual({
    host: 'bao.example.vn',
    key,
    keyLocation: 'https://bao.example.vn/indexnow.txt',
    urlList: ['https://bao.example.vn/bai-viet/bai-bao-ngay'],
  })
  const told = new URLSearchParams(heard.find(({ target }) => target === hub)?.body)
  expect(told.get('hub.mode')).toBe('publish')
  expect(told.getAll('hub.url')).toEqual([
    'https://bao.example.vn/rss.xml',
    'https://bao.example.vn/atom.xml',
    'https://bao.example.vn/feed.json',
    'https://bao.example.vn/chuyen-muc/thoi-su/rss.xml',
    'https://bao.example.vn/chuyen-muc/thoi-su/atom.xml',
    'https://bao.example.vn/chuyen-muc/thoi-su/feed.json',
  ])
})

test('who is busy is told again later, until it is heard', async () => {
  await setUp({ indexNowKey: key })
  await liveDraft(await person({ role: 'owner' }), 'Bài báo lại')
  answers = [503, 302, 200]
  await work()
  const [job] = await db().select().from(jobs).where(eq(jobs.kind, 'ping-search'))
  expect(job).toMatchObject({ attempts: 1, failedAt: null })
  expect(job?.lastError).toContain('503')
  await work()
  await work()
  expect(heard.length).toBe(3)
  expect(await kinds()).toEqual([])
})

test('a key that was taken away tells nobody', async () => {
  await setUp({ indexNowKey: key, webSubHub: hub })
  await liveDraft(await person({ role: 'owner' }), 'Bài không kịp báo')
  await db().delete(settings)
  await work()
  expect([heard, await kinds()]).toEqual([[], []])
})

test('without a stand-in nothing inside is ever spoken to, nor anybody without TLS', async () => {
  vi.stubEnv('PING_STAND_IN', '')
  forgetEnv()
  const { port } = standIn.address() as AddressInfo
  for (const address of [`http://127.0.0.1:${port}/`, `https://localhost:${port}/`]) {
    await expect(sendPing({ address, type: 'text/plain', body: '' })).rejects.toThrow('0')
  }
  expect(heard).toEqual([])
})

test.each([
  ...['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
  ...['0.0.0.0', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1'],
  ...['::ffff:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::'],
])('%s is inside', (address) => {
  expect(isInternalAddress(address)).toBe(true)
})

test.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111'])('%s is outside', (address) => {
  expect(isInternalAddress(address)).toBe(false)
})
