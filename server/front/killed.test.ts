import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { recordSighting } from '@/domain/views/commands'
import { CLIENT_ADDRESS_HEADER } from '@/domain/visits/forwarded'
import { published } from '@/test/articles'
import { browsers } from '@/test/browsers'
import { compiled } from '@/test/compiled'
import { listen } from '@/test/front-site'
import { ownDatabase } from '@/test/own-database'
import { counted } from '@/test/readers'
import { freePort } from '@/test/scratch-postgres'

ownDatabase()

/** Counts whoever asks for the article as the app's action does, by the address the front names. */
function countingApp(articleId: string) {
  const sightings: Promise<void>[] = []
  const count = async (request: IncomingMessage, response: ServerResponse) => {
    const network = String(request.headers[CLIENT_ADDRESS_HEADER])
    const sighting = { kind: 'view', articleId, referrer: null } as const
    const { status } = await recordSighting({ network, userAgent: browsers[0] ?? '' }, sighting)
    response.end(status)
  }
  const server = createServer((request, response) => sightings.push(count(request, response)))
  return { server, settled: () => Promise.all(sightings) }
}

async function frontProcess(appPort: number) {
  const port = await freePort()
  const env = { PORT: String(port), APP_PORT: String(appPort), FRONT_SECRET: 's'.repeat(32) }
  const front = spawn(process.execPath, [compiled('server/front/index.ts')], {
    env: { ...process.env, ...env, TRUSTED_PROXY_HOPS: '1' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await once(front, 'message')
  return { front, address: `http://127.0.0.1:${port}/` }
}

test('no view that was answered is lost when the front process is killed in the middle', async () => {
  const articleId = await published('Hà Nội mưa')
  const app = countingApp(articleId)
  const { front, address } = await frontProcess(await listen(app.server))
  let answered = 0
  const readers = Array.from({ length: 2_000 }, (_, n) => `10.0.${n >> 8}.${n & 255}`)
  const readOn = async () => {
    for (let reader = readers.pop(); reader; reader = readers.pop()) {
      const answer = await fetch(address, { headers: { 'x-forwarded-for': reader } })
      if ((await answer.text()) !== 'recorded') throw new Error('not recorded')
      answered += 1
      if (answered === 300) front.kill('SIGKILL')
    }
  }
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, readOn))
  app.server.close()
  // What was on its way when the process was killed is counted too, and needs the database for it.
  await app.settled()

  expect(outcomes.map(({ status }) => status)).toEqual(Array(20).fill('rejected'))
  const { views } = await counted()
  expect(views).toBeGreaterThanOrEqual(answered)
  expect(views).toBeLessThanOrEqual(answered + 20)
}, 60_000)
