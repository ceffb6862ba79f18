import { once } from 'node:events'
import { request as openRequest } from 'node:http'
import { expect, test } from 'vitest'
import { get, openSite } from '@/test/front-site'

const claims = [
  'Forwarded: for=6.6.6.6',
  'X-Forwarded-For: 6.6.6.6',
  'X-Forwarded-Host: evil.example',
  'X-Forwarded-Proto: https',
  'X-Real-IP: 6.6.6.6',
  'True-Client-IP: 6.6.6.6',
  'Via: 1.1 evil',
  'X-Client-Address: 6.6.6.6',
  'X-Front-Secret: guess',
  'Next-Resume: 1',
  'X-Middleware-Subrequest: proxy',
  'X-Middleware-Rewrite: /admin',
  'X-Matched-Path: /admin',
  'X-Nextjs-Data: 1',
  'X-Next-Revalidated-Tags: a',
  'X-Prerender-Revalidate: a',
  'X-Now-Route-Matches: a',
]

test('the app hears no claim but our own', async () => {
  await using site = await openSite((_, response) => response.end())
  await site.say(get('/', ...claims))
  const headers = site.heard[0]?.headers ?? {}
  expect(headers).toEqual({
    'user-agent': 'toa-soan-front',
    host: 'toasoan.test',
    connection: 'keep-alive',
    'accept-encoding': 'identity',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': 'toasoan.test',
    'x-forwarded-proto': 'http',
    'x-client-address': '127.0.0.1',
    'x-front-process': '1',
    'x-front-secret': 's'.repeat(32),
  })
})

test('behind a trusted proxy the app hears the address that proxy saw', async () => {
  await using site = await openSite((_, response) => response.end(), { trustedHops: 1 })
  await site.say(get('/', 'X-Forwarded-For: 6.6.6.6', 'X-Forwarded-For: ::ffff:1.2.3.4'))
  expect(site.heard[0]?.headers['x-client-address']).toBe('1.2.3.4')
})

test('what the reader says of himself passes', async () => {
  await using site = await openSite((_, response) => response.end())
  await site.say(get('/?q=%C4%91', 'Cookie: a=b', 'User-Agent: me', 'RSC: 1', 'Next-Action: x'))
  expect(site.heard[0]?.url).toBe('/?q=%C4%91')
  expect(site.heard[0]?.headers).toMatchObject({
    cookie: 'a=b',
    'user-agent': 'me',
    rsc: '1',
    'next-action': 'x',
  })
})

test('headers of the connection, also those it names, stay on it', async () => {
  await using site = await openSite((_, response) => response.end())
  await site.say(
    get('/', 'Connection: x-mine, x-client-address', 'X-Mine: a', 'TE: trailers', 'Keep-Alive: 1'),
  )
  const headers = site.heard[0]?.headers ?? {}
  expect(headers).not.toHaveProperty('x-mine')
  expect(headers).not.toHaveProperty('te')
  expect(headers).not.toHaveProperty('keep-alive')
  expect(headers['x-client-address']).toBe('127.0.0.1')
})

test('one connection to the app serves many requests', async () => {
  await using site = await openSite((_, response) => response.end('ok'))
  const sockets = new Set()
  site.app.on('connection', (socket) => sockets.add(socket))
  for (const path of ['/a', '/b', '/c']) {
    const request = openRequest({ port: site.port, path }).end()
    const [answer] = await once(request, 'response')
    await once(answer.resume(), 'end')
  }
  expect(sockets.size).toBe(1)
})
