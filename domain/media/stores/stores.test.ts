import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen } from '@/test/front-site'
import { signedS3 } from '@/test/signed-s3'
import { diskStore } from './disk-store'
import { s3Store } from './s3-store'
import type { Store } from './store'

const place = { region: 'auto', bucket: 'media', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
const server = { folder: '', close: async () => undefined as unknown, port: 0 }

beforeAll(async () => {
  server.folder = await mkdtemp(join(tmpdir(), 'toa-soan-s3-'))
  const configureBuckets = [{ name: place.bucket, configs: [] }]
  const s3 = new S3rver({ port: 0, silent: true, directory: server.folder, configureBuckets })
  const door = signedS3((await s3.run()).port, place.secretAccessKey)
  server.port = await listen(door)
  server.close = async () => Promise.all([s3.close(), door.close()])
})

afterAll(async () => {
  await server.close()
  await rm(server.folder, { recursive: true, force: true })
})

const stores: [name: string, open: () => Store][] = [
  ['a disk', () => diskStore(join(server.folder, 'on-disk'))],
  ['an S3 server', () => s3Store({ ...place, endpoint: `http://127.0.0.1:${server.port}` })],
]

describe.each(stores)('%s', (_name, open) => {
  test('gives back what it was given, whole and in part', async () => {
    const store = open()
    await store.put('a', '480.webp', Buffer.from('0123456789'))
    expect(await read(store, 'a', '480.webp')).toEqual({ bytes: 10, text: '0123456789' })
    const part = await store.open('a', '480.webp', { start: 3, end: 5 })
    expect(part?.bytes).toBe(10)
    expect(Buffer.concat((await part?.content.toArray()) ?? []).toString()).toBe('345')
    expect(await store.open('a', '960.webp')).toBeNull()
    expect(await store.open('không có', '480.webp')).toBeNull()
  })

  test('takes a file of several megabytes from the disk without holding it whole', async () => {
    const store = open()
    const path = join(server.folder, 'tep.part')
    const content = Buffer.alloc(5 * 1024 * 1024, 'Tòa Soạn ')
    await writeFile(path, content)
    await store.put('b', 'original', { path, bytes: content.length })
    const stored = await store.open('b', 'original')
    expect(stored?.bytes).toBe(content.length)
    expect(Buffer.concat((await stored?.content.toArray()) ?? []).equals(content)).toBe(true)
  })

  test('writes over what has the same name', async () => {
    const store = open()
    for (const text of ['một', 'hai']) await store.put('c', 'original', Buffer.from(text))
    expect((await read(store, 'c', 'original'))?.text).toBe('hai')
  })

  test('forgets one file or all of a medium, and is silent about what is not there', async () => {
    const store = open()
    for (const name of ['1.jpg', '2.jpg', '3.jpg']) await store.put('d', name, Buffer.from(name))
    await store.put('dd', '1.jpg', Buffer.from('another'))
    await store.removeFile('d', '1.jpg')
    await store.removeFile('d', '1.jpg')
    expect(await store.open('d', '1.jpg')).toBeNull()
    await store.remove('d')
    await store.remove('d')
    expect(await store.open('d', '2.jpg')).toBeNull()
    expect((await read(store, 'dd', '1.jpg'))?.text).toBe('another')
  })

  test('lists what lies in it, each medium once, with the time of its last file', async () => {
    const store = open()
    await store.put('e', '1.jpg', Buffer.from('1'))
    await store.put('e', '2.jpg', Buffer.from('2'))
    const found: { id: string; changedAt: Date }[] = []
    for await (const folder of store.list()) found.push(folder)
    expect(found.filter(({ id }) => id === 'e')).toHaveLength(1)
    for (const { changedAt } of found) {
      expect(Math.abs(Date.now() - changedAt.getTime())).toBeLessThan(600_000)
    }
  })
})

test('a store whose key is wrong, or that is away, is an error and never an empty answer', async () => {
  const endpoint = `http://127.0.0.1:${server.port}`
  const stranger = s3Store({ ...place, endpoint, accessKeyId: 'STRANGER' })
  await expect(stranger.open('a', '480.webp')).rejects.toThrow(/answered 403/)
  await expect(stranger.put('a', 'x', Buffer.from('x'))).rejects.toThrow(/answered 403/)
  const forger = s3Store({ ...place, endpoint, secretAccessKey: 'guessed' })
  await expect(forger.open('a', '480.webp')).rejects.toThrow(/403 SignatureDoesNotMatch/)
  await expect(forger.put('a', 'x', Buffer.from('x'))).rejects.toThrow(/403 SignatureDoesNotMatch/)
  const away = s3Store({ ...place, endpoint: 'http://127.0.0.1:1' })
  await expect(away.open('a', '480.webp')).rejects.toThrow()
})

/** s3rver ciphers its tokens with DES, which OpenSSL 3 has no more: longer lists are answered here. */
test('a bucket is listed to its end, page after page', async () => {
  const keys = ['a/1.jpg', 'a/2.jpg', 'a/3.jpg', 'b/1.jpg', 'c/1.jpg']
  const lists = createServer(({ url = '' }, response) => {
    const asked = new URL(url, 'http://s3').searchParams
    const rest = keys.filter((key) => key > (asked.get('start-after') ?? ''))
    const page = rest.slice(0, Number(asked.get('max-keys')))
    const at = '<LastModified>2026-01-01T00:00:00.000Z</LastModified>'
    const entries = page.map((key) => `<Contents><Key>${key}</Key>${at}</Contents>`)
    const isTruncated = `<IsTruncated>${rest.length > page.length}</IsTruncated>`
    response.end(`<ListBucketResult>${isTruncated}${entries.join('')}</ListBucketResult>`)
  })
  const endpoint = `http://127.0.0.1:${await listen(lists)}`
  const found: string[] = []
  for await (const { id } of s3Store({ ...place, endpoint }, 2).list()) found.push(id)
  lists.close()
  expect(found).toEqual(['a', 'b', 'c'])
})

async function read(store: Store, id: string, name: string) {
  const file = await store.open(id, name)
  if (!file) return null
  return { bytes: file.bytes, text: Buffer.concat(await file.content.toArray()).toString() }
}
