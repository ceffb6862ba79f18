import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { storeFile } from '@/domain/media/store'
import { ownDatabase } from '@/test/own-database'
import { ownMedia } from '@/test/own-media'
import { GET } from './route'

ownDatabase()
ownMedia()

const id = v7()

beforeAll(() => storeFile(id, '640.webp', Buffer.from('0123456789')))

function ask(file: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://localhost/anh/${id}/${file}`, { headers })
  return GET(request, { params: Promise.resolve({ id, file }) })
}

test('a picture is given whole, for ever, and says that it can be had in parts', async () => {
  const answer = await ask('640.webp')
  expect([answer.status, await answer.text()]).toEqual([200, '0123456789'])
  expect(Object.fromEntries(answer.headers)).toEqual({
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-length': '10',
    'content-type': 'image/webp',
    etag: `"${id}/640.webp"`,
  })
})

test('a part of a picture is a part, one beyond its end is refused', async () => {
  const part = await ask('640.webp', { range: 'bytes=-3' })
  expect([part.status, await part.text()]).toEqual([206, '789'])
  expect(part.headers.get('content-range')).toBe('bytes 7-9/10')
  const beyond = await ask('640.webp', { range: 'bytes=10-' })
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */10'])
})

test('what is no picture, or not there, is not found', async () => {
  for (const file of ['640.avif', '640.svg', '..']) expect((await ask(file)).status).toBe(404)
})
