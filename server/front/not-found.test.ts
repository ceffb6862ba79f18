import type { RequestListener } from 'node:http'
import { expect, test } from 'vitest'
import { bodyOf, get, headerOf, openSite, says, statusOf } from '@/test/front-site'

const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 's-maxage=300' }
const emptyShell = '<!DOCTYPE html><html id="__next_error__"><body></body></html>'

/** An app as Next is: an empty document where it finds nothing, and the 404 as a page of its own. */
function nextLike(notFoundStatus: number): RequestListener {
  return (request, response) => {
    const isDrawn = request.url === '/vi/trang-404'
    response
      .writeHead(isDrawn ? notFoundStatus : 404, { ...html, etag: isDrawn ? '"page"' : '"shell"' })
      .end(isDrawn ? '<h1>Không tìm thấy trang này</h1>' : emptyShell)
  }
}

test('a reader without scripts gets the whole page where the app found nothing', async () => {
  await using site = await openSite(nextLike(200))
  const answer = await site.say(get('/bai-viet/chua-he-co'))
  expect(statusOf(answer)).toBe(404)
  expect(bodyOf(answer)).toContain('Không tìm thấy trang này')
  expect(headerOf(answer, 'etag')).toBeUndefined()
})

test('that nothing stands at an address of one person’s is kept by no cache', async () => {
  await using site = await openSite(nextLike(200))
  for (const path of ['/moi/x', '/admin/khoi-tao', '/dat-lai-mat-khau/x']) {
    expect(headerOf(await site.say(get(path)), 'cache-control')).toBe('private, no-store')
  }
  expect(headerOf(await site.say(get('/bai-viet/x')), 'cache-control')).toContain('public')
})

test('the front’s own page is given where the app cannot draw one', async () => {
  await using site = await openSite(nextLike(500))
  const answer = await site.say(get('/bai-viet/chua-he-co'))
  expect(statusOf(answer)).toBe(404)
  expect(bodyOf(answer)).toContain('Không tìm thấy trang')
  expect(bodyOf(answer)).not.toContain(emptyShell)
})

test.each([200, 500])(
  'a page that failed is never empty, though the app says %i',
  async (status) => {
    await using site = await openSite(says(html, emptyShell, status))
    const answer = await site.say(get('/tim-kiem?q=a'))
    expect(statusOf(answer)).toBe(500)
    expect(bodyOf(answer)).toContain('Trang gặp lỗi')
    expect(headerOf(answer, 'cache-control')).toBe('private, no-store')
  },
)

test('what is missing and is no page stays as the app has it', async () => {
  await using site = await openSite(says({ 'content-type': 'text/plain' }, 'không có', 404))
  const answer = await site.say(get('/anh/khong-co/320.webp'))
  expect(statusOf(answer)).toBe(404)
  expect(bodyOf(answer)).toContain('không có')
  expect(site.heard).toHaveLength(1)
})
