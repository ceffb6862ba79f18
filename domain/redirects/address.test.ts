import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressPath, isInternalPath, readAddress } from './address'

function canonical(path: string): string | null {
  const address = readAddress(path)
  return address && addressPath(address)
}

test.each([
  ['/', '/'],
  ['//', '/'],
  ['/trang/1', '/'],
  ['/trang/1/', '/'],
  ['/TRANG/02', '/trang/2'],
  ['/bai-viet/duong-loi', '/bai-viet/duong-loi'],
  ['//bai-viet///duong-loi//', '/bai-viet/duong-loi'],
  ['/Bai-Viet/Duong-Loi/IN', '/bai-viet/duong-loi/in'],
  ['/b%C3%A0i-vi%E1%BA%BFt/%C4%90%C6%B0%E1%BB%9Dng-l%E1%BB%91i', '/bai-viet/duong-loi'],
  [`/bai-viet/${encodeURIComponent('Đường lối'.normalize('NFD'))}.MD`, '/bai-viet/duong-loi.md'],
  [`/bai-viet/${encodeURIComponent('Ðường lối')}/gui/`, '/bai-viet/duong-loi/gui'],
  ['/trang-tinh/Giới-Thiệu', '/trang-tinh/gioi-thieu'],
  ['/chuyen-muc/kinh-te/trang/1', '/chuyen-muc/kinh-te'],
  ['/the/C%C3%A1n-b%E1%BB%99/Trang/003', '/the/can-bo/trang/3'],
  ['/tac-gia/bui-van-dung/RSS.xml', '/tac-gia/bui-van-dung/rss.xml'],
  ['/luu-tru/2016/5', '/luu-tru/2016/05'],
  ['/luu-tru/2016/05/trang/1', '/luu-tru/2016/05'],
  ['/Tim-Kiem/', '/tim-kiem'],
  ['/RSS.XML', '/rss.xml'],
  ['/ADMIN/Bai/7/', '/admin/Bai/7'],
  ['/huy-nhan/aBc_-9/', '/huy-nhan/aBc_-9'],
  ['/anh//0190/640.AVIF', '/anh/0190/640.AVIF'],
])('%s is spelt %s', (spelling, path) => {
  expect(canonical(spelling)).toBe(path)
})

test.each([
  '/khong-co',
  '/Default.aspx',
  '/bai-viet',
  '/bai-viet/_',
  '/bai-viet/a/b/c',
  '/bai-viet/a%2Fb',
  '/trang/0',
  '/trang/1234567',
  '/trang/-1',
  '/luu-tru/2016/13',
  '/chuyen-muc/a/trang',
  '/chuyen-muc/a/trang/2/rss.xml',
  '/constructor',
])('%s is nobody we know and stays as it is', (path) => {
  expect(canonical(path)).toBe(path)
})

test.each([
  '/%',
  '/%c3',
  '/a%00',
  '/%0d%0aSet-Cookie:x',
  '/%5C%5Cevil.example',
  '/../x',
  '/a/%2e%2E/b',
])('%s is no address', (path) => {
  expect(readAddress(path)).toBeNull()
})

test.each([
  '/vi/trang/1',
  '//VI',
  '/%76i/x',
  '/api/internal/x',
  '/API//internal',
  '/api%2Finternal',
])('%s is internal', (path) => {
  expect(isInternalPath(path)).toBe(true)
})

test.each(['/', '/viet', '/api/media', '/bai-viet/vi', '/%'])('%s is not internal', (path) => {
  expect(isInternalPath(path)).toBe(false)
})

const word = fc.oneof(
  fc.constantFrom('', 'bai-viet', 'Bài Viết', 'trang', '1', '02', 'the', 'in', 'a.md', 'luu-tru'),
  fc.constantFrom('evil.example', '\\', '%', '..', ':', '@', 'rss.xml', 'Đ', '%2f', '\r\n'),
  fc.string({ unit: 'binary' }),
)
const paths = fc
  .array(fc.tuple(word, fc.boolean()), { maxLength: 6 })
  .map((words) => `/${words.map(([text, raw]) => (raw ? text : encodeURI(text))).join('/')}`)

test('a spelling leads to one that is canonical itself and never leaves the site', () => {
  fc.assert(
    fc.property(paths, (path) => {
      const once = canonical(path)
      if (once === null) return
      expect(canonical(once)).toBe(once)
      expect(new URL(once, 'https://toasoan.test').origin).toBe('https://toasoan.test')
      expect(once).toMatch(/^\/(?!\/)/)
      expect(once).not.toMatch(/[\\\r\n]/)
    }),
    { numRuns: 2_000 },
  )
})
