import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetEnv } from '@/env'
import { requestHeaders } from '@/test/stand-ins/next-headers'
import { currentVisitor, isPrefetch, isSameOrigin } from './visitor'

const secret = 'a'.repeat(43)

beforeEach(() => {
  vi.stubEnv('FRONT_SECRET', secret)
  vi.stubEnv('SITE_URL', 'https://bao.example.vn')
  forgetEnv()
})

afterEach(() => {
  for (const name of [...requestHeaders.keys()]) requestHeaders.delete(name)
  vi.unstubAllEnvs()
  forgetEnv()
})

function sent(headers: Record<string, string>) {
  for (const [name, value] of Object.entries(headers)) requestHeaders.set(name, value)
}

test('the front process tells who sends a request', async () => {
  sent({ 'x-front-secret': secret, 'x-client-address': '203.0.113.9', 'user-agent': 'Firefox' })
  expect(await currentVisitor()).toEqual({ network: '203.0.113.9', userAgent: 'Firefox' })
})

test('nobody else can tell: not without its secret, nor with a wrong one, nor by other headers', async () => {
  sent({ 'x-client-address': '203.0.113.9', 'x-forwarded-for': '203.0.113.9', forwarded: 'for=1' })
  expect(await currentVisitor()).toBeNull()
  for (const wrong of ['', 'b'.repeat(43), `${secret}a`, secret.slice(1)]) {
    sent({ 'x-front-secret': wrong })
    expect(await currentVisitor()).toBeNull()
  }
})

test('where there is no front process nobody is known, whatever a request claims', async () => {
  vi.stubEnv('FRONT_SECRET', undefined)
  forgetEnv()
  sent({ 'x-front-secret': '', 'x-client-address': '203.0.113.9' })
  expect(await currentVisitor()).toBeNull()
})

test('an address that is none makes no visitor', async () => {
  sent({ 'x-front-secret': secret, 'x-client-address': 'unknown' })
  expect(await currentVisitor()).toBeNull()
})

test('forged forwarding headers beside the front’s own change nothing', async () => {
  sent({
    'x-front-secret': secret,
    'x-client-address': '203.0.113.9',
    'x-forwarded-for': '1.1.1.1',
  })
  expect((await currentVisitor())?.network).toBe('203.0.113.9')
})

test('a page fetched ahead of its reader says so', async () => {
  expect(await isPrefetch()).toBe(false)
  for (const [name, value] of [
    ['sec-purpose', 'prefetch;prerender'],
    ['sec-purpose', 'prefetch'],
    ['purpose', 'prefetch'],
    ['x-moz', 'prefetch'],
    ['x-purpose', 'preview'],
  ] as const) {
    sent({ [name]: value })
    expect(await isPrefetch()).toBe(true)
    requestHeaders.delete(name)
  }
})

test('only this site’s own pages are of the same origin', async () => {
  expect(await isSameOrigin()).toBe(false)
  sent({ origin: 'https://bao.example.vn' })
  expect(await isSameOrigin()).toBe(true)
  sent({ origin: 'https://bao.example.vn', 'sec-fetch-site': 'cross-site' })
  expect(await isSameOrigin()).toBe(false)
  sent({ origin: 'https://khac.example', 'sec-fetch-site': 'same-origin' })
  expect(await isSameOrigin()).toBe(false)
  sent({ origin: 'null' })
  expect(await isSameOrigin()).toBe(false)
})
