import { setTimeout as delay } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Redirect } from '@/domain/redirects/redirect'
import { ask, bodyOf, get, headerOf, openSite, post, type Site, statusOf } from '@/test/front-site'

const live = [
  '/',
  '/bai-viet/moi',
  '/bai-viet/moi/in',
  '/chuyen-muc/kinh-te',
  '/tim-kiem',
  '/the/moi',
]

function siteOf(rows: Record<string, Redirect>): Promise<Site> {
  return openSite(
    (request, response) => {
      const path = request.url?.split('?')[0] ?? ''
      response.writeHead(live.includes(path) ? 200 : 404, { 'content-type': 'text/html' })
      response.end(`app ${request.method} ${request.url}`)
    },
    { findRedirect: async (path) => rows[path] ?? null },
  )
}

const to = (target: string): Redirect => ({ status: 301, target })
const rows: Record<string, Redirect> = {
  '/bai-viet/cu': to('/bai-viet/moi'),
  '/bai-viet/rat-cu': to('/bai-viet/cu'),
  '/bai-viet/go': { status: 410, notice: '' },
  '/bai-viet/go-co-loi': { status: 410, notice: 'Gỡ theo <b>đề nghị</b> & "xin lỗi".\nTòa soạn' },
  '/the/cu': to('/bai-viet/moi'),
  '/default.aspx?id=7': to('/bai-viet/moi'),
  '/tin-tuc.html': to('/chuyen-muc/kinh-te'),
  '/vong-1': to('/vong-2'),
  '/vong-2': to('/vong-1'),
  '/ra-ngoai': to('https://evil.example/'),
  '/hai-gach': to('//evil.example/'),
}

test.each([
  ['/trang/1', '/'],
  ['/trang/1?utm_source=a', '/?utm_source=a'],
  ['//BAI-VIET//Moi//', '/bai-viet/moi'],
  ['/tim-kiem/?q=%C4%91%2F', '/tim-kiem?q=%C4%91%2F'],
  ['/chuyen-muc/Kinh%20T%E1%BA%BF/trang/1', '/chuyen-muc/kinh-te'],
  ['/bai-viet/cu', '/bai-viet/moi'],
  ['/bai-viet/cu?a=1', '/bai-viet/moi?a=1'],
  ['/Bai-Viet/C%C5%A9//', '/bai-viet/moi'],
  ['/bai-viet/cu/in', '/bai-viet/moi/in'],
  ['/bai-viet/R%E1%BA%A5t-C%C5%A9/IN/', '/bai-viet/moi/in'],
  ['/the/cu/trang/2', '/bai-viet/moi'],
  ['/Default.aspx?ID=7&fbclid=x', '/bai-viet/moi'],
  ['/tin-tuc.html/?b=1', '/chuyen-muc/kinh-te?b=1'],
  ['/hai-gach', '/evil.example'],
])('%s is one step from %s', async (target, place) => {
  await using site = await siteOf(rows)
  const answer = await site.say(get(target))
  expect(statusOf(answer)).toBe(301)
  expect(headerOf(answer, 'location')).toBe(place)
  expect(headerOf(answer, 'cache-control')).toContain('s-maxage=1')
  if (place !== '/evil.example') expect(statusOf(await site.say(get(place)))).toBe(200)
})

test.each(['/khong-co', '/khong-co/', '/bai-viet/La', '/trang/0', '/vong-1', '/ra-ngoai'])(
  '%s is simply not there',
  async (target) => {
    await using site = await siteOf(rows)
    const answer = await site.say(get(target))
    expect(statusOf(answer)).toBe(404)
    expect(bodyOf(answer)).toContain('Không tìm thấy trang')
  },
)

test('what was withdrawn for good is gone in every view and spelling', async () => {
  await using site = await siteOf(rows)
  for (const target of [
    '/bai-viet/go',
    '/bai-viet/G%E1%BB%A1/',
    '/bai-viet/go/in',
    '/bai-viet/go.md',
  ]) {
    const answer = await site.say(get(target))
    expect(statusOf(answer)).toBe(410)
    expect(bodyOf(answer)).toContain('Bài đã được gỡ')
    expect(bodyOf(answer)).toContain('Tòa soạn đã gỡ bài này')
  }
})

test('what the newsroom says of a withdrawal stands in place of the article', async () => {
  await using site = await siteOf(rows)
  const page = bodyOf(await site.say(get('/bai-viet/go-co-loi')))
  expect(page).toContain('<h1>Bài đã được gỡ</h1>')
  expect(page).toContain('<p>Gỡ theo &lt;b>đề nghị&lt;/b> &amp; "xin lỗi".</p>\n<p>Tòa soạn</p>')
  expect(page).toContain('action="/tim-kiem"')
  const words = bodyOf(await site.say(get('/bai-viet/go-co-loi', 'Accept: text/plain')))
  expect(words).toBe('Bài đã được gỡ\nGỡ theo <b>đề nghị</b> & "xin lỗi".\nTòa soạn\n')
})

test('a HEAD is led the same way', async () => {
  await using site = await siteOf(rows)
  const answer = await site.say(ask('HEAD /bai-viet/Cu'))
  expect(headerOf(answer, 'location')).toBe('/bai-viet/moi')
})

test('a form sent to another spelling is delivered, not sent around', async () => {
  await using site = await siteOf(rows)
  expect(bodyOf(await site.say(post('/Bai-Viet/Moi/', 'a')))).toBe('app POST /bai-viet/moi')
})

test('a redirect of the app itself is passed on as the one step', async () => {
  await using site = await openSite((_, response) =>
    response.writeHead(307, { location: '/dang-nhap' }).end(),
  )
  const answer = await site.say(get('/ADMIN/'))
  expect(statusOf(answer)).toBe(307)
  expect(headerOf(answer, 'location')).toBe('/dang-nhap')
})

test('rows are asked only about what the app does not know', async () => {
  const asked: string[] = []
  await using site = await openSite(
    (request, response) => response.writeHead(request.url === '/a' ? 200 : 404).end(),
    {
      findRedirect: async (path) => {
        asked.push(path)
        return null
      },
    },
  )
  await site.say(get('/a'))
  await site.say(get('/_next/static/b.js'))
  expect(asked).toEqual([])
  await Promise.all([site.say(get('/b')), site.say(get('/b')), site.say(get('/b'))])
  expect(asked).toEqual(['/b'])
})

test.each([
  ['fail', () => Promise.reject(new Error('away'))],
  ['hang', () => delay(60_000, null, { ref: false })],
])('rows that %s make no false 404', async (_, findRedirect) => {
  await using site = await openSite((_request, response) => response.writeHead(404).end(), {
    findRedirect,
    limits: { redirectTime: 50 },
  })
  const answer = await site.say(get('/bai-viet/cu'))
  expect(statusOf(answer)).toBe(503)
})

test('no target leads off the site or to a second redirect', async () => {
  await using site = await siteOf(rows)
  const piece = fc.constantFrom(
    '/',
    '//',
    '\\',
    'evil.example',
    '%5c',
    '%2f',
    '@',
    'bai-viet',
    'Moi',
    'trang',
    '1',
    '?',
    'cu',
    '%0d%0a',
    ':',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const answer = await site.say(get(`/${pieces.join('')}`))
      const location = headerOf(answer, 'location')
      if (location === undefined) return
      expect(new URL(location, 'http://toasoan.test').origin).toBe('http://toasoan.test')
      expect(statusOf(await site.say(get(location)))).not.toBe(301)
    }),
    { numRuns: 200 },
  )
})
