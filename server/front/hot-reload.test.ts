import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { expect, test } from 'vitest'
import { get, headerOf, openSite, says, statusOf } from '@/test/front-site'

const upgrade = (target: string) =>
  `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\nping`

const echo = (_: IncomingMessage, socket: Duplex) => {
  socket.write(
    'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  )
  socket.once('data', (piece) => socket.end(`heard ${piece}`))
}

test('in development the reload socket of Next is joined through', async () => {
  await using site = await openSite(says({}), { isDevelopment: true })
  site.app.on('upgrade', (request, socket, head) => {
    socket.unshift(head)
    echo(request, socket)
  })
  const answer = await site.say(upgrade('/_next/webpack-hmr?id=1'))
  expect(statusOf(answer)).toBe(101)
  expect(answer).toContain('heard ping')
})

test('no other socket is joined, and none when the app declines', async () => {
  await using site = await openSite(says({}), { isDevelopment: true })
  expect(await site.say(upgrade('/chat'))).toBe('')
  expect(await site.say(upgrade('/_next/hmr'))).toBe('')
  site.app.close()
  expect(await site.say(upgrade('/_next/hmr'))).toBe('')
})

test('in development a page may run what hot reload needs', async () => {
  const app = says({ 'content-type': 'text/html' }, '<script>self.__next_r=1</script>')
  await using site = await openSite(app, { isDevelopment: true })
  const policy = headerOf(await site.say(get('/')), 'content-security-policy')
  expect(policy).toContain("script-src 'self' 'unsafe-inline' 'unsafe-eval'")
  expect(policy).toContain('ws:')
})
