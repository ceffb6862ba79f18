import { expect, test } from 'vitest'
import { get, openSite, post, statusOf } from '@/test/front-site'

const site = { siteUrl: 'http://localhost:3000', otherOrigins: ['http://127.0.0.1:3000'] }

async function statusOfPost(target: string, headers: string[]): Promise<number> {
  await using open = await openSite((_, response) => response.end('ok'), site)
  return statusOf(await open.say(post(target, 'a=1', ...headers)))
}

test.each([
  ['Sec-Fetch-Site: cross-site'],
  ['Sec-Fetch-Site: same-site'],
  ['Sec-Fetch-Site: cross-site', 'Origin: http://localhost:3000'],
  ['Sec-Fetch-Site: same-origin', 'Origin: http://evil.example'],
  ['Origin: http://evil.example'],
  ['Origin: https://localhost:3000'],
  ['Origin: http://localhost:3000.evil.example'],
  ['Origin: null'],
  ['Referer: http://evil.example/http://localhost:3000/'],
  ['Cookie: session=1'],
])('a post with %s %s is refused', async (...headers) => {
  expect(await statusOfPost('/bai-viet/a', headers)).toBe(403)
})

test.each([
  ['Sec-Fetch-Site: same-origin', 'Origin: http://localhost:3000', 'Cookie: session=1'],
  ['Sec-Fetch-Site: none'],
  ['Origin: http://localhost:3000'],
  ['Origin: http://127.0.0.1:3000'],
  ['Referer: http://localhost:3000/bai-viet/a', 'Cookie: session=1'],
  [],
])('a post with %s %s %s passes', async (...headers) => {
  const given = headers.filter((header) => header !== undefined)
  expect(await statusOfPost('/bai-viet/a', given)).toBe(200)
})

test('unsubscribing in one click works from anywhere', async () => {
  expect(await statusOfPost('/huy-nhan/token', ['Sec-Fetch-Site: cross-site'])).toBe(200)
  expect(await statusOfPost('/huy-nhan/token', ['Origin: https://mail.example'])).toBe(200)
})

test('reading from another site is what links are for', async () => {
  await using open = await openSite((_, response) => response.end('ok'), site)
  const answer = await open.say(get('/', 'Sec-Fetch-Site: cross-site', 'Cookie: a=1'))
  expect(statusOf(answer)).toBe(200)
})

test('the app hears the origin of the site whatever name of it was used', async () => {
  await using open = await openSite((_, response) => response.end('ok'), site)
  await open.say(post('/', 'a', 'Origin: http://127.0.0.1:3000'))
  expect(open.heard[0]?.headers).toMatchObject({
    origin: 'http://localhost:3000',
    host: 'localhost:3000',
    'x-forwarded-host': 'localhost:3000',
  })
})
