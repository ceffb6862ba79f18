import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { ask, bodyOf, get, headerOf, openSite, says, statusOf } from '@/test/front-site'
import { type PageStatus, page } from './pages'

test('a HEAD has the headers and nothing else', async () => {
  await using site = await openSite(says({ 'content-type': 'text/html', 'content-length': '5000' }))
  const page = await site.say(ask('HEAD /'))
  expect(statusOf(page)).toBe(200)
  expect(bodyOf(page)).toBe('')
  const refused = await site.say(ask('HEAD /vi'))
  expect(statusOf(refused)).toBe(404)
  expect(bodyOf(refused)).toBe('')
})

test('who does not read HTML is told in plain words', async () => {
  await using site = await openSite(says({}))
  for (const accept of ['application/json', 'text/html;q=0, text/plain']) {
    const answer = await site.say(get('/vi', `Accept: ${accept}`))
    expect(headerOf(answer, 'content-type')).toBe('text/plain; charset=utf-8')
    expect(bodyOf(answer)).toMatch(/^Không tìm thấy trang\n/)
  }
})

test.each<PageStatus>([400, 403, 404, 405, 408, 410, 413, 414, 431, 500, 503])(
  'the page for %i is valid, Vietnamese and leads on',
  (status) => {
    const errors: string[] = []
    const { html } = page(status)
    parse(html, { onParseError: ({ code }) => errors.push(code) })
    expect(errors).toEqual([])
    expect(html).toContain('<html lang="vi">')
    expect(html).toContain('<form action="/tim-kiem"')
    expect(html).toContain('<a href="/">')
    expect(html).toContain('<a href="/so-do-trang">')
    expect(html).not.toContain('<script')
  },
)

test('while the newsroom mourns these pages are grey too', async () => {
  let isMourning = false
  const changes = {
    latest: () => 0,
    isMourning: () => isMourning,
    isHeard: () => true,
    isAnswering: async () => true,
  }
  await using site = await openSite(says({}), { changes })
  const isGrey = async () => (await site.say(get('/vi'))).includes('filter:grayscale(1)')
  expect(await isGrey()).toBe(false)
  isMourning = true
  expect(await isGrey()).toBe(true)
})
