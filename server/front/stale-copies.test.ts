import { setTimeout as delay } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { bodyOf, counting, get, headerOf, openSite, sharedPage, statusOf } from '@/test/front-site'

const none = { limits: { copyTime: 0, renewTime: 200 } }

test('a fault of the app, and one that breaks off, leave the last good copy', async () => {
  let mood: 'well' | 'failing' | 'breaking' = 'well'
  await using site = await openSite((_, response) => {
    if (mood === 'breaking') response.writeHead(200, sharedPage).write('nử')
    if (mood === 'breaking') return void setTimeout(() => response.destroy(), 20)
    response.writeHead(mood === 'well' ? 200 : 500, sharedPage).end(mood)
  }, none)
  await site.say(get('/'))
  for (mood of ['failing', 'breaking'] as const) {
    const answer = await site.say(get('/'))
    expect([statusOf(answer), bodyOf(answer)]).toEqual([200, 'well'])
    expect(headerOf(answer, 'cache-status')).toContain('toa-soan; hit; ttl=')
    await delay(520)
  }
  mood = 'well'
  await vi.waitFor(async () => {
    expect(headerOf(await site.say(get('/')), 'cache-status')).toBeUndefined()
  })
})

test('a renewal that dawdles gives the last good copy, and is waited for once', async () => {
  let isSlow = false
  await using site = await openSite((_, response) => {
    if (!isSlow) response.writeHead(200, sharedPage).end('cũ')
  }, none)
  await site.say(get('/'))
  isSlow = true
  const began = performance.now()
  for (let n = 0; n < 10; n += 1) expect(bodyOf(await site.say(get('/')))).toBe('cũ')
  expect(site.heard.filter(({ url }) => url === '/')).toHaveLength(2)
  expect(performance.now() - began).toBeLessThan(10 * 200)
})

test('without the app known pages are read for a day, others are 503 with a time to come back', async () => {
  await using site = await openSite(counting(), none)
  await site.say(get('/'))
  site.app.close()
  site.app.closeAllConnections()
  const known = await site.say(get('/'))
  expect([statusOf(known), bodyOf(known)]).toEqual([200, '/ lần 1'])
  const unknown = await site.say(get('/bai-viet/chua-doc'))
  expect([statusOf(unknown), headerOf(unknown, 'retry-after')]).toEqual([503, '5'])
})

test('a copy older than its day is not given', async () => {
  await using site = await openSite(counting(), { limits: { copyTime: 0, staleTime: 100 } })
  await site.say(get('/'))
  site.app.close()
  site.app.closeAllConnections()
  await delay(120)
  expect(statusOf(await site.say(get('/')))).toBe(503)
})

test('what was withdrawn while the app is away is gone all the same', async () => {
  let isGone = false
  await using site = await openSite(counting(), {
    ...none,
    findRedirect: async () => (isGone ? { status: 410, notice: 'Đã gỡ.' } : null),
  })
  await site.say(get('/bai-viet/a'))
  site.app.close()
  site.app.closeAllConnections()
  isGone = true
  await vi.waitFor(async () => expect(statusOf(await site.say(get('/bai-viet/a')))).toBe(410), {
    timeout: 5_000,
  })
})

test('a new page is given up within two seconds when the app is hung or the database silent', async () => {
  let isHeard = true
  await using site = await openSite(
    (request, response) => {
      if (request.url === '/healthz' && !isHeard) response.end('ok')
    },
    {
      changes: {
        latest: () => 0,
        isMourning: () => false,
        isHeard: () => isHeard,
        isAnswering: async () => true,
      },
    },
  )
  const began = performance.now()
  expect(statusOf(await site.say(get('/bai-viet/treo')))).toBe(503)
  isHeard = false
  expect(statusOf(await site.say(get('/tim-kiem?q=treo')))).toBe(503)
  expect(performance.now() - began).toBeLessThan(8_000)
})

test('a page that takes long is waited for while the app gives signs of life', async () => {
  await using site = await openSite((request, response) => {
    if (request.url === '/healthz') response.end('ok')
    else setTimeout(() => response.writeHead(200, sharedPage).end('lâu'), 2_500)
  })
  expect(bodyOf(await site.say(get('/bai-viet/lau')))).toBe('lâu')
})

test('pages that hang do not keep known ones waiting', async () => {
  await using site = await openSite(
    (request, response) => {
      if (request.url === '/healthz' || request.url === '/')
        response.writeHead(200, sharedPage).end('ok')
    },
    { limits: { copyTime: 0, appTime: 3_000 } },
  )
  await site.say(get('/'))
  const hung = Array.from({ length: 20 }, (_, n) => site.say(get(`/bai-viet/${n}`)))
  for (let n = 0; n < 20; n += 1) expect(bodyOf(await site.say(get('/')))).toBe('ok')
  expect(new Set((await Promise.all(hung)).map(statusOf))).toEqual(new Set([503]))
})
