import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { expect, test, vi } from 'vitest'
import { bodyOf, get, headerOf, openSite, post, says, statusOf } from '@/test/front-site'

test('the process answers for itself without the app', async () => {
  await using site = await openSite(says({}))
  expect(await site.say(get('/healthz'))).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*\r\n\r\nok$/)
  expect(site.heard).toEqual([])
  await site.say(get('/readyz'))
  expect(site.heard[0]?.url).toBe('/readyz')
})

test('without an app there is a page that says so', async () => {
  await using site = await openSite(says({}))
  site.app.close()
  const answer = await site.say(get('/', 'Accept: text/html'))
  expect(statusOf(answer)).toBe(503)
  expect(headerOf(answer, 'retry-after')).toBe('5')
  expect(bodyOf(answer)).toContain('Trang tạm gián đoạn')
  expect(statusOf(await site.say(post('/', 'a=1')))).toBe(503)
})

test('an app that says nothing is given up', async () => {
  await using site = await openSite(() => undefined, { limits: { appTime: 100 } })
  expect(statusOf(await site.say(get('/')))).toBe(503)
})

test('an app that hangs on a kept connection is asked once, not given its time twice', async () => {
  await using site = await openSite(
    ({ url }, response) => {
      if (url === '/admin/a') response.end('ok')
    },
    { limits: { appTime: 300 } },
  )
  await site.say(get('/admin/a'))
  expect(statusOf(await site.say(get('/admin/b')))).toBe(503)
  expect(site.heard.filter(({ url }) => url === '/admin/b')).toHaveLength(1)
})

test('an app that breaks off in a page is not half believed', async () => {
  await using site = await openSite((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<p>half')
    setTimeout(() => response.destroy(), 20)
  })
  expect(statusOf(await site.say(get('/')))).toBe(503)
})

test('a reader who leaves in the middle is no failure', async () => {
  const complain = vi.spyOn(console, 'error').mockReturnValue()
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  await using site = await openSite((_, response) => {
    response.on('close', end).writeHead(200, { 'content-type': 'image/webp' }).write('half')
  })
  const reader = connect(site.port, '127.0.0.1')
  reader.write(get('/anh/a/320.webp'))
  await once(reader, 'data')
  reader.destroy()
  await ended
  expect(complain).not.toHaveBeenCalled()
  complain.mockRestore()
})

test('a kept connection the app has just closed is no failure', async () => {
  let asked = 0
  await using site = await openSite((request, response) => {
    asked += 1
    if (asked === 2) request.socket.destroy()
    else response.end('ok')
  })
  expect(statusOf(await site.say(get('/a')))).toBe(200)
  expect(statusOf(await site.say(get('/b')))).toBe(200)
  expect(asked).toBe(3)
})

test("Next's one English line is replaced", async () => {
  await using site = await openSite(says({}, 'Internal Server Error', 500))
  const answer = await site.say(get('/'))
  expect(statusOf(answer)).toBe(500)
  expect(bodyOf(answer)).toContain('Trang gặp lỗi')
})

test('a long answer arrives whole, also past the limit of a page', async () => {
  const html = `<p>${'Việt '.repeat(20_000)}</p>`
  await using site = await openSite(says({ 'content-type': 'text/html' }, html), {
    limits: { html: 1_000 },
  })
  const url = `http://127.0.0.1:${site.port}/`
  expect(await (await fetch(url)).text()).toBe(html)
  expect(await (await fetch(url, { headers: { 'accept-encoding': 'identity' } })).text()).toBe(html)
})

test('another program on the port of the app is not taken for a page', async () => {
  const stranger = createServer((socket) => socket.end('220 smtp\r\n'))
  stranger.listen(0, '127.0.0.1')
  await once(stranger, 'listening')
  const { port: appPort } = stranger.address() as AddressInfo
  await using site = await openSite(says({}), { appPort })
  expect(statusOf(await site.say(get('/')))).toBe(503)
  stranger.close()
})

test('a page that leads elsewhere does so without scripts, for this one request', async () => {
  const fate = String.raw`c:E{\"digest\":\"NEXT_REDIRECT;replace;/dang-nhap;307;\"}`
  const shell = `<!DOCTYPE html><html id="__next_error__"><script>x("${fate}")</script></html>`
  await using site = await openSite(says({ 'content-type': 'text/html' }, shell))
  const answer = await site.say(get('/admin'))
  expect(statusOf(answer)).toBe(307)
  expect(headerOf(answer, 'location')).toBe('/dang-nhap')
  expect(headerOf(answer, 'cache-control')).toBe('private, no-store')
})

test('a page that failed of the database may be asked for again, though the database answers by now', async () => {
  const fate = String.raw`c:E{\"digest\":\"database-away\"}`
  const shell = `<!DOCTYPE html><html id="__next_error__"><script>x("${fate}")</script></html>`
  await using site = await openSite(says({ 'content-type': 'text/html' }, shell))
  const answer = await site.say(get('/admin', 'Accept: text/html'))
  expect([statusOf(answer), headerOf(answer, 'retry-after')]).toEqual([503, '5'])
  expect(bodyOf(answer)).toContain('Trang tạm gián đoạn')
})

test("what is missing in the newsroom is said by the newsroom's own page", async () => {
  const fate = String.raw`c:E{\"digest\":\"NEXT_HTTP_ERROR_FALLBACK;404\"}`
  const shell = `<!DOCTYPE html><html id="__next_error__"><script>x("${fate}")</script></html>`
  await using site = await openSite(says({ 'content-type': 'text/html' }, shell))
  const inside = await site.say(get('/admin/bai-viet/1'))
  expect([statusOf(inside), bodyOf(inside)]).toEqual([404, shell])
  const outside = await site.say(get('/bai-viet/1/gui', 'Accept: text/html'))
  expect(statusOf(outside)).toBe(404)
  expect(bodyOf(outside)).not.toContain('__next_error__')
})
