import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import type { ByteRange } from '@/domain/media/range'
import type { Source, Store, StoredFile, StoredFolder } from './store'

/** `endpoint` without a trailing slash; the bucket is a part of the path, as every such store understands. */
export type S3Place = {
  endpoint: string
  region: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
}

type Ask = (
  path: string,
  init?: { method?: string; headers?: Record<string, string>; body?: Body },
) => Promise<Response>

type Body = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>

/** A whole recording has to go through in this time. */
const longestAnswer = 30 * 60_000
const longestSearch = 30_000

/**
 * Media in an S3-compatible store: `<bucket>/<id>/<name>`, listed `pageSize` files at a time. Throws for
 * every answer that is no success.
 */
export function s3Store(place: S3Place, pageSize = 1_000): Store {
  const ask = asker(place)
  const keysOf = lister(ask, pageSize)
  const removeFile = async (id: string, name: string) => {
    await expect(await ask(`/${id}/${name}`, { method: 'DELETE' }), [204, 200, 404])
  }
  return {
    async put(id, name, source) {
      const { body, bytes } = bodyOf(source)
      const headers = { 'content-length': String(bytes) }
      await expect(await ask(`/${id}/${name}`, { method: 'PUT', headers, body }), [200])
    },
    open: async (id, name, range) => openFile(await ask(`/${id}/${name}`, ranged(range)), range),
    removeFile,
    async remove(id) {
      const keys: string[] = []
      for await (const { key } of keysOf(`${id}/`)) keys.push(key)
      for (const key of keys) await removeFile(id, key.slice(id.length + 1))
    },
    list: () => foldersOf(keysOf('')),
  }
}

function asker({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Place): Ask {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3' })
  return async (path, { method = 'GET', headers = {}, body } = {}) => {
    const signed = await client.sign(`${endpoint}/${bucket}${path}`, { method, headers })
    const patience = body === undefined ? longestSearch : longestAnswer
    // A signal that outlives the headers would cut a long recording off while it is read.
    const deadline = new AbortController()
    const timer = setTimeout(() => deadline.abort(new Error('the store is silent')), patience)
    const options = { method, headers: signed.headers, body, signal: deadline.signal }
    return fetch(signed.url, { ...options, duplex: 'half' } as RequestInit).finally(() =>
      clearTimeout(timer),
    )
  }
}

function bodyOf(source: Source): { body: Body; bytes: number } {
  if (source instanceof Uint8Array) {
    return { body: new Uint8Array(source), bytes: source.byteLength }
  }
  const body = Readable.toWeb(createReadStream(source.path)) as ReadableStream<Uint8Array>
  return { body, bytes: source.bytes }
}

function ranged(range?: ByteRange) {
  return range ? { headers: { range: `bytes=${range.start}-${range.end}` } } : {}
}

async function openFile(answer: Response, range?: ByteRange): Promise<StoredFile | null> {
  if (answer.status === 404) {
    await answer.body?.cancel()
    return null
  }
  await expect(answer, range ? [206] : [200])
  const whole = answer.headers.get('content-range')?.split('/')[1]
  const bytes = Number(whole ?? answer.headers.get('content-length'))
  const content = answer.body
    ? Readable.fromWeb(answer.body as ReadableStream<Uint8Array>)
    : Readable.from([])
  return { bytes, content }
}

/** One folder after the other: the store lists keys in order. */
async function* foldersOf(keys: AsyncIterable<Key>): AsyncGenerator<StoredFolder> {
  let folder: StoredFolder | null = null
  for await (const { key, changedAt } of keys) {
    const [id = ''] = key.split('/')
    if (folder && folder.id !== id) yield folder
    const isLater: boolean = folder?.id !== id || folder.changedAt < changedAt
    if (isLater) folder = { id, changedAt }
  }
  if (folder) yield folder
}

type Key = { key: string; changedAt: Date }

/** ListObjectsV2, page after page. Our keys are ids and short names: nothing in them is escaped. */
function lister(ask: Ask, pageSize: number) {
  return async function* keysOf(prefix: string): AsyncGenerator<Key> {
    for (let last: string | undefined = ''; last !== undefined; ) {
      const query: URLSearchParams = new URLSearchParams({ 'list-type': '2', prefix })
      query.set('max-keys', String(pageSize))
      if (last) query.set('start-after', last)
      const answer = await ask(`?${query}`)
      await expect(answer, [200])
      const xml = await answer.text()
      const keys = [...readKeys(xml)]
      yield* keys
      last = textOf(xml, 'IsTruncated') === 'true' ? keys.at(-1)?.key : undefined
    }
  }
}

function* readKeys(xml: string): Generator<Key> {
  for (const [entry] of xml.matchAll(/<Contents>[\s\S]*?<\/Contents>/g)) {
    const [key, changed] = [textOf(entry, 'Key'), textOf(entry, 'LastModified')]
    if (key && changed) yield { key, changedAt: new Date(changed) }
  }
}

function textOf(xml: string, name: string): string | null {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? null
}

async function expect(answer: Response, statuses: readonly number[]): Promise<void> {
  if (statuses.includes(answer.status)) return
  const words = await answer.text().catch(() => '')
  throw new Error(`the store answered ${answer.status} ${textOf(words, 'Code') ?? ''}`.trim())
}
