import { readFileSync } from 'node:fs'
import { type RequestListener, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { get, headerOf, openSite, says } from '@/test/front-site'
import { encodeQuickly, encodeWhole } from './content-encoding'

test.each(['text/html; charset=utf-8', 'application/rss+xml', 'text/plain'])(
  '%s is compressed for who can read it',
  async (type) => {
    const text = 'Tòa soạn '.repeat(1_000)
    await using site = await openSite(
      says({ 'content-type': type, etag: '"a"', vary: 'rsc' }, text),
    )
    const url = `http://127.0.0.1:${site.port}/rss.xml`
    for (const encoding of ['br', 'gzip', 'gzip;q=0, br;q=0']) {
      const answer = await fetch(url, { headers: { 'accept-encoding': encoding } })
      expect(await answer.text()).toBe(text)
      expect(answer.headers.get('vary')).toBe('rsc, accept-encoding')
      const used = encoding.includes('q=0') ? null : encoding
      expect(answer.headers.get('content-encoding')).toBe(used)
      expect(answer.headers.get('etag')).toBe(used ? 'W/"a"' : '"a"')
    }
    expect(site.heard.every(({ headers }) => headers['accept-encoding'] === 'identity')).toBe(true)
  },
)

test('pictures, parts and small answers are left alone', async () => {
  const answers: Record<string, RequestListener> = {
    '/anh/a/640.avif': says({ 'content-type': 'image/avif' }, 'x'.repeat(5_000)),
    '/tep/a/b.txt': says({ 'content-type': 'text/plain' }, 'x'.repeat(5_000), 206),
    '/robots.txt': says({ 'content-type': 'text/plain', 'content-length': '2' }),
  }
  await using site = await openSite((request, response) =>
    answers[request.url ?? '']?.(request, response),
  )
  for (const path of Object.keys(answers)) {
    const answer = await site.say(get(path, 'Accept-Encoding: br, gzip'))
    expect(headerOf(answer, 'content-encoding')).toBeUndefined()
  }
})

test('encoded bytes are what they claim to be', async () => {
  const text = 'a'.repeat(2_000)
  await using site = await openSite(says({ 'content-type': 'text/html' }, text))
  const raw = (encoding: string) => {
    return new Promise<Buffer>((resolve, reject) => {
      const headers = { 'accept-encoding': encoding }
      request({ port: site.port, headers }, (answer) => buffer(answer).then(resolve, reject)).end()
    })
  }
  expect(brotliDecompressSync(await raw('br')).toString()).toBe(text)
  expect(gunzipSync(await raw('gzip')).toString()).toBe(text)
})

test.each(['br', 'gzip'] as const)(
  'what the first reader of a page waits for is hardly larger in %s',
  async (encoding) => {
    const text = readFileSync('test/sentences.txt', 'utf8').replaceAll('\n', '</p><p class="a">')
    for (const length of [50_000, 200_000]) {
      const page = Buffer.from(text.repeat(9).slice(0, length))
      const [quick, whole] = [
        await encodeQuickly(page, encoding),
        await encodeWhole(page, encoding),
      ]
      expect(quick.length).toBeLessThan(whole.length * 1.08)
      expect(decode[encoding](quick)).toEqual(page)
    }
  },
)

const decode = { br: brotliDecompressSync, gzip: gunzipSync }
