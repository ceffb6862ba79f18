import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import {
  ask,
  bodyOf,
  counting,
  get,
  headerOf,
  openSite,
  post,
  type Site,
  says,
  sharedPage,
  statusOf,
} from '@/test/front-site'

const long = { limits: { copyTime: 60_000, calmTime: 60_000 } }

/** As if so many milliseconds had gone by: real ones are not to be relied on. */
function age({ insides }: Site, milliseconds: number): void {
  for (const copy of insides.copies.values()) copy.began -= milliseconds
}

test('a copy is given as long as it is good, and renewed before it is given afterwards', async () => {
  await using site = await openSite(counting(), { limits: { copyTime: 60_000, calmTime: 60_000 } })
  expect(bodyOf(await site.say(get('/bai-viet/a')))).toBe('/bai-viet/a lần 1')
  expect(bodyOf(await site.say(get('/bai-viet/a')))).toBe('/bai-viet/a lần 1')
  age(site, 60_000)
  expect(bodyOf(await site.say(get('/bai-viet/a')))).toBe('/bai-viet/a lần 2')
})

test('while no change is heard a copy stays good, up to its limit', async () => {
  let latest = Number.NEGATIVE_INFINITY
  const changes = {
    latest: () => latest,
    isMourning: () => false,
    isHeard: () => true,
    isAnswering: async () => true,
  }
  await using site = await openSite(counting(), {
    changes,
    limits: { copyTime: 0, calmTime: 60_000 },
  })
  await site.say(get('/'))
  expect(bodyOf(await site.say(get('/')))).toBe('/ lần 1')
  latest = performance.now()
  expect(bodyOf(await site.say(get('/')))).toBe('/ lần 2')
  expect(bodyOf(await site.say(get('/')))).toBe('/ lần 3')
  latest = Number.NEGATIVE_INFINITY
  age(site, 60_000)
  expect(bodyOf(await site.say(get('/')))).toBe('/ lần 4')
})

test('who does something in the newsroom sees it at once', async () => {
  await using site = await openSite(counting(), long)
  await site.say(get('/'))
  await site.say(post('/bai-viet/a', 'a view'))
  expect(bodyOf(await site.say(get('/')))).toBe('/ lần 1')
  await site.say(post('/admin/bai-viet', 'a deed'))
  expect(bodyOf(await site.say(get('/')))).toBe('/ lần 2')
})

test('hundreds of readers of a new page are one question', async () => {
  await using site = await openSite((_, response) => {
    setTimeout(() => response.writeHead(200, sharedPage).end('nóng'), 100)
  }, long)
  const url = `http://127.0.0.1:${site.port}/bai-viet/nong`
  const answers = await Promise.all(Array.from({ length: 300 }, () => fetch(url)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(site.heard.filter(({ url }) => url === '/bai-viet/nong')).toHaveLength(1)
})

test('readers who leave do not break off what others wait for', async () => {
  await using site = await openSite((_, response) => {
    setTimeout(() => response.writeHead(200, sharedPage).end('còn đây'), 150)
  })
  const url = `http://127.0.0.1:${site.port}/`
  const leaver = fetch(url, { signal: AbortSignal.timeout(50) }).catch(() => 'left')
  await once(site.app, 'request')
  const stayer = fetch(url)
  expect(await leaver).toBe('left')
  expect(await (await stayer).text()).toBe('còn đây')
})

test('another spelling is led to the one address, whose copy it does not fill', async () => {
  await using site = await openSite(counting(), long)
  const answer = await site.say(get('/Bai-Viet/A/?x=1'))
  expect([statusOf(answer), headerOf(answer, 'location')]).toEqual([301, '/bai-viet/a?x=1'])
  expect(bodyOf(await site.say(get('/bai-viet/a')))).toBe('/bai-viet/a lần 1')
})

test('made-up addresses share one page and are not remembered', async () => {
  await using site = await openSite((request, response) => {
    const isDrawn = request.url === '/vi/trang-404'
    response.writeHead(isDrawn ? 200 : 404, sharedPage).end(isDrawn ? 'không có' : '')
  }, long)
  for (let n = 0; n < 20; n += 1) {
    const answer = await site.say(get(`/bai-viet/bia-${n}`))
    expect([statusOf(answer), bodyOf(answer)]).toEqual([404, 'không có'])
    expect(headerOf(answer, 'etag')).toBeUndefined()
  }
  expect(site.heard.filter(({ url }) => url === '/vi/trang-404')).toHaveLength(1)
  expect(statusOf(await site.say(get('/vi/trang-404', 'Accept: text/html')))).toBe(404)
})

test('the memory is bounded: what was read longest ago makes room', async () => {
  const page = says(sharedPage, 'x'.repeat(50_000))
  await using site = await openSite(page, { limits: { ...long.limits, copyBytes: 200_000 } })
  for (let n = 0; n < 10; n += 1) await site.say(get(`/bai-viet/${n}`))
  site.heard.length = 0
  await site.say(get('/bai-viet/9'))
  expect(site.heard).toHaveLength(0)
  await site.say(get('/bai-viet/0'))
  expect(site.heard).toHaveLength(1)
})

test('the tag of any form is confirmed, also where a proxy weakened it', async () => {
  await using site = await openSite(says(sharedPage, 'Việt '.repeat(1_000)), long)
  const page = await site.say(get('/'))
  const tag = headerOf(page, 'etag') ?? ''
  for (const sent of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
    const answer = await site.say(get('/', `If-None-Match: ${sent}`, 'Accept-Encoding: br'))
    expect([sent, statusOf(answer), bodyOf(answer)]).toEqual([sent, 304, ''])
    expect(headerOf(answer, 'cache-control')).toBe(headerOf(page, 'cache-control'))
  }
  expect(statusOf(await site.say(get('/', 'If-None-Match: "x"')))).toBe(200)
})

test('a date is believed when it is exactly ours', async () => {
  const ours = 'Tue, 24 Nov 2026 12:47:48 GMT'
  await using site = await openSite(says({ ...sharedPage, 'last-modified': ours }), long)
  for (const [date, status] of [
    [ours, 304],
    ['Wed, 25 Nov 2026 12:47:48 GMT', 200],
  ] as const) {
    expect(statusOf(await site.say(get('/rss.xml', `If-Modified-Since: ${date}`)))).toBe(status)
  }
  const both = [`If-Modified-Since: ${ours}`, 'If-None-Match: "x"']
  expect(statusOf(await site.say(get('/rss.xml', ...both)))).toBe(200)
})

test('a HEAD has the headers of the page and nothing else', async () => {
  await using site = await openSite(says(sharedPage, 'nội dung'), long)
  const head = await site.say(ask('HEAD /'))
  const page = await site.say(get('/'))
  expect([statusOf(head), bodyOf(head)]).toEqual([200, ''])
  for (const name of ['content-length', 'etag', 'content-type', 'cache-control']) {
    expect(headerOf(head, name)).toBe(headerOf(page, name))
  }
})

test('what is read again gets smaller, and says the same', async () => {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  await using site = await openSite(says(sharedPage, text), long)
  const url = `http://127.0.0.1:${site.port}/`
  const read = () => fetch(url, { headers: { 'accept-encoding': 'br' } })
  const length = async () => Number((await read()).headers.get('content-length'))
  const first = await length()
  await vi.waitFor(async () => expect(await length()).toBeLessThan(first), { timeout: 20_000 })
  expect(await (await read()).text()).toBe(text)
})
