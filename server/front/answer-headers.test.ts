import { expect, test } from 'vitest'
import { ask, get, headerOf, openSite, post, says } from '@/test/front-site'

const shared = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=86400'

test('every answer carries the same armour, whatever the app says', async () => {
  const app = says({ 'content-type': 'text/html', 'referrer-policy': 'unsafe-url' })
  await using site = await openSite(app)
  for (const text of [get('/'), get('/healthz'), get('/vi'), ask('PUT /'), get('/', 'Broken')]) {
    const answer = await site.say(text)
    expect(headerOf(answer, 'x-content-type-options')).toBe('nosniff')
    expect(headerOf(answer, 'referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headerOf(answer, 'cross-origin-opener-policy')).toBe('same-origin')
    expect(headerOf(answer, 'permissions-policy')).toContain('camera=()')
    expect(headerOf(answer, 'content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headerOf(answer, 'strict-transport-security')).toBeUndefined()
  }
})

test('a site on https asks to stay there', async () => {
  await using site = await openSite(says({}), { siteUrl: 'https://toasoan.test' })
  expect(headerOf(await site.say(get('/')), 'strict-transport-security')).toBe('max-age=31536000')
  expect(site.heard[0]?.headers['x-forwarded-proto']).toBe('https')
})

test('only the draft beside its own form may stand inside a page, and of this site alone', async () => {
  await using site = await openSite(says({ 'content-type': 'text/html' }, '<p>x</p>'))
  const framing = async (target: string) => {
    const answer = await site.say(get(target))
    const policy = headerOf(answer, 'content-security-policy') ?? ''
    return [policy.split('frame-ancestors ')[1], headerOf(answer, 'x-frame-options')]
  }
  expect(await framing('/xem-truoc/ban-nhap/1')).toEqual(["'self'", 'SAMEORIGIN'])
  for (const target of ['/xem-truoc/abc', '/xem-truoc/ban-nhap', '/admin/bai-viet/1', '/']) {
    expect(await framing(target)).toEqual(["'none'", 'DENY'])
  }
})

test.each([
  ['/', shared],
  ['/bai-viet/a', shared],
  ['/rss.xml', shared],
  ['/_next/static/a.js', 'public, max-age=31536000, immutable'],
  ['/tim-kiem?q=a', 'private, no-store'],
  ['/bai-viet/a/gui', 'private, no-store'],
  ['/admin', 'private, no-store'],
  ['/admin/x', 'private, no-store'],
  ['/dang-nhap', 'private, no-store'],
  ['/moi/t', 'private, no-store'],
  ['/dat-lai-mat-khau/t', 'private, no-store'],
  ['/xem-truoc/t', 'private, no-store'],
  ['/huy-nhan/t', 'private, no-store'],
  ['/api/media', 'private, no-store'],
  ['/readyz', 'private, no-store'],
])('%s is kept outside as %s', async (target, control) => {
  await using site = await openSite(says({ 'cache-control': 's-maxage=31536000' }))
  expect(headerOf(await site.say(get(target)), 'cache-control')).toBe(control)
})

test.each([
  [{ 'cache-control': 'private, no-cache, no-store' }, 200, 'private, no-store'],
  [{ 'set-cookie': 'a=b' }, 200, 'private, no-store'],
  [{ 'content-type': 'text/x-component' }, 200, 'private, no-store'],
  [{}, 500, 'private, no-store'],
  [{ location: '/x' }, 307, 'private, no-store'],
  [{ 'content-type': 'text/plain' }, 404, shared],
  [
    { 'cache-control': 'public, max-age=31536000, immutable' },
    200,
    'public, max-age=31536000, immutable',
  ],
])('an answer with %j and %i is kept outside as %s', async (...[headers, status, control]) => {
  await using site = await openSite(says({ 'content-type': 'text/html', ...headers }, 'x', status))
  expect(headerOf(await site.say(get('/bai-viet/a')), 'cache-control')).toBe(control)
})

test("the answer to a form is nobody else's", async () => {
  await using site = await openSite(says({}))
  expect(headerOf(await site.say(post('/', 'a')), 'cache-control')).toBe('private, no-store')
})

test('what the app says of its inside stays inside', async () => {
  const inside = {
    'x-powered-by': 'Next.js',
    'x-nextjs-cache': 'HIT',
    'x-next-cache-tags': 'a',
    server: 'x',
  }
  await using site = await openSite(says({ ...inside, 'keep-alive': 'timeout=99' }))
  const answer = await site.say(get('/'))
  for (const name of Object.keys(inside)) expect(headerOf(answer, name)).toBeUndefined()
  expect(answer).not.toContain('timeout=99')
})

test('the router of the newsroom hears what it needs', async () => {
  await using site = await openSite(
    says({ 'content-type': 'text/x-component', 'x-nextjs-stale-time': '1' }),
  )
  expect(headerOf(await site.say(get('/admin')), 'x-nextjs-stale-time')).toBe('1')
})
