import type { RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { ask, bodyOf, get, headerOf, openSite, post, statusOf } from '@/test/front-site'

const echo: RequestListener = async (request, response) => {
  const body = await text(request).catch(() => 'broken off')
  response.end(`${request.method} ${request.url} ${body}`)
}

const head = 'Host: x\r\nConnection: close\r\n'

test.each([
  [
    'both lengths',
    `POST / HTTP/1.1\r\n${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  ],
  ['two lengths', `POST / HTTP/1.1\r\n${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!`],
  ['a folded header', `GET / HTTP/1.1\r\n${head}X-A: b\r\n c: d\r\n\r\n`],
  [
    'a folded encoding',
    `POST / HTTP/1.1\r\n${head}Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n`,
  ],
  ['an unknown encoding', `POST / HTTP/1.1\r\n${head}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
  [
    'a list of encodings',
    `POST / HTTP/1.1\r\n${head}Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`,
  ],
  ['chunks in HTTP/1.0', `POST / HTTP/1.0\r\n${head}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['a space before the colon', `GET / HTTP/1.1\r\n${head}X : a\r\n\r\n`],
  ['a bare line feed', `GET / HTTP/1.1\r\n${head}X: a\nY: b\r\n\r\n`],
  ['a NUL', `GET / HTTP/1.1\r\n${head}X: a\0b\r\n\r\n`],
  [
    'a wrong chunk size',
    `POST / HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\n0x1\r\nx\r\n0\r\n\r\n`,
  ],
  ['a body on GET', `GET / HTTP/1.1\r\n${head}Content-Length: 3\r\n\r\nabc`],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['two hosts', `GET / HTTP/1.1\r\n${head}Host: y\r\n\r\n`],
  ['absolute form', `GET http://evil.example/ HTTP/1.1\r\n${head}\r\n`],
  ['authority form', `GET evil.example:80 HTTP/1.1\r\n${head}\r\n`],
  ['CONNECT', `CONNECT evil.example:80 HTTP/1.1\r\n${head}\r\n`],
  ['a fragment', `GET /a#b HTTP/1.1\r\n${head}\r\n`],
  ['a backslash', `GET /\\evil.example HTTP/1.1\r\n${head}\r\n`],
  ['a broken escape', `GET /%c3 HTTP/1.1\r\n${head}\r\n`],
  ['a line break in disguise', `GET /%0d%0aSet-Cookie:a HTTP/1.1\r\n${head}\r\n`],
  ['dot segments', `GET /bai-viet/../admin HTTP/1.1\r\n${head}\r\n`],
  ['HTTP/2.0', `GET / HTTP/2.0\r\n${head}\r\n`],
])('%s is refused in Vietnamese and never reaches the app', async (_, raw) => {
  await using site = await openSite(echo)
  const answer = await site.say(raw)
  expect(statusOf(answer)).toBe(400)
  expect(bodyOf(answer)).toContain('Không hiểu yêu cầu')
  expect(headerOf(answer, 'content-security-policy')).toContain("script-src 'self'")
  expect(site.heard).toEqual([])
})

test.each(['OPTIONS /', 'PUT /', 'DELETE /', 'PATCH /', 'TRACE /', 'OPTIONS *'])(
  '%s is answered with what is allowed',
  async (line) => {
    await using site = await openSite(echo)
    const answer = await site.say(ask(line))
    expect(statusOf(answer)).toBe(405)
    expect(headerOf(answer, 'allow')).toBe('GET, HEAD, POST')
    expect(site.heard).toEqual([])
  },
)

test.each([9_000, 60_000])('a target of %i letters is too long', async (length) => {
  await using site = await openSite(echo)
  expect(statusOf(await site.say(get(`/${'a'.repeat(length)}`)))).toBe(414)
})

test.each([
  ['too many headers', Array.from({ length: 120 }, (_, index) => `X-${index}: a`)],
  ['too large headers', [`X-A: ${'a'.repeat(17_000)}`]],
  ['headers the parser gives up on', [`X-A: ${'a'.repeat(60_000)}`]],
])('%s are refused', async (_, headers) => {
  await using site = await openSite(echo)
  expect(statusOf(await site.say(get('/', ...headers)))).toBe(431)
  expect(site.heard).toEqual([])
})

test('a declared body over the limit is refused before it is read', async () => {
  await using site = await openSite(echo)
  const answer = await site.say(post('/bai-viet/a', 'x'.repeat(1_100_000)))
  expect(statusOf(answer)).toBe(413)
  expect(bodyOf(answer)).toContain('Nội dung gửi quá lớn')
  expect(site.heard).toEqual([])
})

test('a chunked body is cut off at the limit', async () => {
  await using site = await openSite(echo, { limits: { body: 1_000 } })
  const chunk = `${(500).toString(16)}\r\n${'x'.repeat(500)}\r\n`
  const body = `${chunk.repeat(4)}0\r\n\r\n`
  const answer = await site.say(ask('POST /', ['Transfer-Encoding: chunked'], body))
  expect(statusOf(answer)).toBe(413)
})

test('a picture may be larger than a form', async () => {
  await using site = await openSite(echo, { limits: { body: 10, upload: 100 } })
  expect(statusOf(await site.say(post('/api/media', 'x'.repeat(50))))).toBe(200)
  expect(statusOf(await site.say(post('/api/media', 'x'.repeat(200))))).toBe(413)
})

test('bodies arrive whole, sized or chunked', async () => {
  await using site = await openSite(echo)
  expect(bodyOf(await site.say(post('/', 'tiếng Việt')))).toBe('POST / tiếng Việt')
  const chunked = ask('POST /', ['Transfer-Encoding: chunked'], '3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n')
  expect(bodyOf(await site.say(chunked))).toBe('POST / abcde')
})

test('a client that waits for permission gets it once the request is admitted', async () => {
  await using site = await openSite(echo)
  const allowed = await site.say(post('/', 'abc', 'Expect: 100-continue'))
  expect(allowed).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/)

  const refused = await site.say(ask('POST /', ['Content-Length: 2000000', 'Expect: 100-continue']))
  expect(statusOf(refused)).toBe(413)
})

test('pipelined requests are answered in order', async () => {
  await using site = await openSite(echo)
  const answer = await site.say(`GET /a HTTP/1.1\r\nHost: x\r\n\r\n${get('/b')}`)
  expect(answer.match(/GET \/./g)).toEqual(['GET /a', 'GET /b'])
})

test('a client that never finishes its headers is let go', async () => {
  await using site = await openSite(echo, { limits: { headersTime: 100 } })
  const answer = await site.say('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')
  expect(statusOf(answer)).toBe(408)
})

test('a client that never finishes its body is let go', async () => {
  await using site = await openSite(echo, { limits: { headersTime: 100, requestTime: 200 } })
  const answer = await site.say(ask('POST /', ['Content-Length: 10'], 'abc'))
  expect(statusOf(answer)).toBe(408)
})

test.each(['/api/internal/tags', '//API//internal/x', '/%61pi/internal', '/vi/trang/1', '/vi'])(
  '%s does not exist outside',
  async (target) => {
    await using site = await openSite(echo)
    const answer = await site.say(get(target))
    expect(statusOf(answer)).toBe(404)
    expect(bodyOf(answer)).toContain('Không tìm thấy trang')
    expect(site.heard).toEqual([])
  },
)

test('an upgrade is declined by answering as if it had not been asked for', async () => {
  await using site = await openSite(echo)
  const answer = await site.say(
    'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
  )
  expect(statusOf(answer)).toBe(200)
  expect(site.heard[0]?.headers.upgrade).toBeUndefined()
})
