import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { createServer, type RequestListener } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen } from '@/test/front-site'
import { holdUpload, takeBody } from './held-bodies'

const channel = 'http.server.request.start'
const hold = (message: unknown) => holdUpload(message as Parameters<typeof holdUpload>[0])
const megabyte = 1024 * 1024

beforeAll(() => subscribe(channel, hold))
afterAll(() => {
  unsubscribe(channel, hold)
})

/** An app that, as Next does, reads every body at once, whether it wants it or not. */
async function send(path: string, bytes: number, answer: (headers: Headers) => Promise<string>) {
  const seen = { bytes: 0 }
  const greedy: RequestListener = async (request, response) => {
    request.on('data', (chunk) => {
      seen.bytes += chunk.length
    })
    response.end(await answer(new Headers(request.headers as Record<string, string>)))
  }
  const app = createServer(greedy)
  const url = `http://127.0.0.1:${await listen(app)}${path}`
  const reply = await fetch(url, { method: 'POST', body: Buffer.alloc(bytes) })
  const text = await reply.text()
  app.close()
  app.closeAllConnections()
  return { text, seen: seen.bytes }
}

test('an upload is read by its route alone', async () => {
  const read = await send('/api/media?ten=a', 3 * megabyte, async (headers) => {
    let bytes = 0
    for await (const chunk of takeBody(headers) ?? []) bytes += chunk.length
    return String(bytes)
  })
  expect(read).toEqual({ text: String(3 * megabyte), seen: 0 })
})

test('one that is refused, at once or on the way, is still answered', async () => {
  const early = await send('/api/media', 20 * megabyte, async () => 'refused')
  expect(early.text).toBe('refused')
  const onTheWay = await send('/api/media', 20 * megabyte, async (headers) => {
    for await (const _ of takeBody(headers) ?? []) break
    return 'enough'
  })
  expect(onTheWay).toEqual({ text: 'enough', seen: 0 })
})

test('no other body is held, and nobody names one that is', async () => {
  const forged = await send('/api/media-like', megabyte, async (headers) =>
    String(takeBody(headers)),
  )
  expect(forged.text).toBe('null')
  expect(takeBody(new Headers({ 'x-held-body': 'x' }))).toBeNull()
})
