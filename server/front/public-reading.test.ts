import { createHash } from 'node:crypto'
import type { RequestListener } from 'node:http'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bodyOf,
  counting,
  get,
  headerOf,
  openSite,
  says,
  sharedPage,
  statusOf,
} from '@/test/front-site'

const long = { limits: { copyTime: 60_000, calmTime: 60_000 } }

test('nothing of a reader but the address reaches the app of a public page', async () => {
  await using site = await openSite(counting())
  const own = ['Cookie: a=b', 'Authorization: Basic x', 'Accept-Language: en', 'X-Odd: 1']
  await site.say(get('/bai-viet/a?utm_source=x', ...own))
  expect(site.heard[0]?.url).toBe('/bai-viet/a')
  for (const name of ['cookie', 'authorization', 'accept-language', 'x-odd']) {
    expect(site.heard[0]?.headers).not.toHaveProperty(name)
  }
  await site.say(get('/admin', ...own))
  expect(site.heard[1]?.headers.cookie).toBe('a=b')
})

test.each([
  ['a cookie', { ...sharedPage, 'set-cookie': 'a=b' }],
  ['private', { ...sharedPage, 'cache-control': 'private, s-maxage=300' }],
  ['no-store', { ...sharedPage, 'cache-control': 'no-store, s-maxage=300' }],
  ['nothing said', { 'content-type': 'text/html' }],
  ['another for each cookie', { ...sharedPage, vary: 'cookie' }],
  ['the framework’s own', { ...sharedPage, 'content-type': 'text/x-component' }],
])('an answer with %s is nobody else’s', async (_, headers) => {
  await using site = await openSite(counting(headers), long)
  expect(bodyOf(await site.say(get('/')))).toBe('/ lần 1')
  expect(bodyOf(await site.say(get('/')))).toBe('/ lần 2')
  expect(bodyOf(await site.say(get('/', 'Cookie: mine=1')))).toBe('/ lần 3')
  expect(site.heard.some(({ headers }) => headers.cookie)).toBe(false)
})

test.each([
  'RSC: 1',
  'Next-Router-Prefetch: 1',
  'Next-Action: a',
  'Next-Router-Segment-Prefetch: /',
])('a call of the framework (%s) is neither answered from the copies nor kept', async (header) => {
  await using site = await openSite(counting(), long)
  await site.say(get('/'))
  expect(bodyOf(await site.say(get('/', header)))).toBe('/ lần 2')
  expect(bodyOf(await site.say(get('/')))).toBe('/ lần 1')
})

test.each([
  '/tim-kiem?q=a',
  '/admin',
  '/dang-nhap',
  '/bai-viet/a/gui',
  '/xem-truoc/t',
  '/anh/a/1.webp',
])('%s is asked for each time', async (target) => {
  await using site = await openSite(counting(), long)
  await site.say(get(target))
  expect(bodyOf(await site.say(get(target)))).toBe(`${target} lần 2`)
})

test('an unknown query shares the plain copy, a script’s hash does not', async () => {
  await using site = await openSite(counting(), long)
  await site.say(get('/'))
  for (const query of ['?a=1', '?fbclid=x', '?_rsc=1', '?v=1']) {
    expect(bodyOf(await site.say(get(`/${query}`)))).toBe('/ lần 1')
  }
  expect(bodyOf(await site.say(get('/scripts/a.js?v=1')))).toBe('/scripts/a.js?v=1 lần 1')
  expect(bodyOf(await site.say(get('/scripts/a.js?w=1')))).toBe('/scripts/a.js lần 1')
})

test('whatever is asked, nobody gets what was made for another address or person', async () => {
  const app: RequestListener = (request, response) => {
    const isPrivate = /^\/(admin|tim-kiem)/.test(request.url ?? '')
    const control = isPrivate ? 'private, no-store' : 's-maxage=300'
    const text = `${request.url?.split('?')[0]} ${request.headers.cookie ?? ''}`
    const length = Buffer.byteLength(text)
    response.writeHead(200, { 'cache-control': control, 'content-length': length }).end(text)
  }
  await using site = await openSite(app, long)
  const path = fc.constantFrom('/', '/a', '/admin', '/admin/a', '/tim-kiem', '/%61', '//a', '/A')
  const query = fc.constantFrom('', '?a', '?_rsc=1', '?v=1', '?x=/admin')
  const header = fc.constantFrom('RSC: 1', 'Range: bytes=0-1', 'If-None-Match: "a"', 'Accept: */*')
  await fc.assert(
    fc.asyncProperty(fc.record({ path, query, header, person: fc.nat(9) }), async (asked) => {
      const { path, query, header, person } = asked
      const answer = await site.say(get(`${path}${query}`, header, `Cookie: me=${person}`))
      if (statusOf(answer) === 301) return
      expect(statusOf(answer)).toBe(200)
      const [place, cookie] = bodyOf(answer).split(' ')
      expect(place).toBe(path)
      if (cookie !== '') expect(cookie).toBe(`me=${person}`)
      if (/^\/(admin|tim-kiem)/.test(path)) expect(cookie).toBe(`me=${person}`)
    }),
    { numRuns: 300 },
  )
})

test('a script of another build is not kept for ever under this one’s name', async () => {
  const script = 'console.log(1)'
  const hash = createHash('sha256').update(script).digest('base64url').slice(0, 10)
  const app = says(
    { 'content-type': 'text/javascript', 'cache-control': 'immutable, public' },
    script,
  )
  await using site = await openSite(app, long)
  const control = async (v: string) =>
    headerOf(await site.say(get(`/scripts/a.js?v=${v}`)), 'cache-control')
  expect(await control(hash)).toContain('immutable')
  expect(await control('0123456789')).toContain('max-age=0')
})
