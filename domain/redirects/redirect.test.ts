import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Address, readAddress } from './address'
import { carryOver, oldAddress, readTarget, redirectKeys } from './redirect'

const article: Address = { stem: '/bai-viet/cu', rest: '/in' }

test('an old address has one key whatever its spelling and the advertising behind it', () => {
  const key = '/tin-tức/default.aspx?id=7&tabid=12'
  expect(oldAddress('/Tin-T%E1%BB%A9c//Default.aspx?TabId=12&utm_source=x&ID=7&fbclid=y')).toBe(key)
  expect(oldAddress(key)).toBe(key)
})

test('asks for the exact old address first and for the thing last', () => {
  expect(redirectKeys('/bai-viet/C%C5%A9/in?b=1&a=2', article)).toEqual([
    '/bai-viet/cũ/in?a=2&b=1',
    '/bai-viet/cũ/in',
    '/bai-viet/cu',
  ])
})

test('a canonical address without query is asked for once', () => {
  expect(redirectKeys('/bai-viet/cu', { stem: '/bai-viet/cu', rest: '' })).toEqual(['/bai-viet/cu'])
})

test('what no key can be is not asked for', () => {
  expect(
    redirectKeys(`/${'a'.repeat(2_000)}`, { stem: `/${'a'.repeat(2_000)}`, rest: '' }),
  ).toEqual([])
})

test('view and query follow a renamed article', () => {
  const to = { address: { stem: '/bai-viet/moi', rest: '' }, query: '' }
  expect(carryOver(to, { address: article, query: 'a=1' }, '/bai-viet/cu')).toEqual({
    address: { stem: '/bai-viet/moi', rest: '/in' },
    query: 'a=1',
  })
})

test('the view does not follow to a thing of another kind', () => {
  const to = { address: { stem: '/chuyen-muc/moi', rest: '' }, query: '' }
  expect(carryOver(to, { address: article, query: '' }, '/bai-viet/cu').address).toEqual(to.address)
})

test('a query that found the redirect stays behind', () => {
  const from = { address: { stem: '/default.aspx', rest: '' }, query: 'id=7' }
  const to = { address: { stem: '/bai-viet/moi', rest: '' }, query: '' }
  expect(carryOver(to, from, '/default.aspx?id=7').query).toBe('')
})

test.each(['https://evil.example/', 'evil', '', '\\\\evil.example', '/\\evil.example', '/a/../b'])(
  'a target %j is refused',
  (target) => {
    expect(readTarget(target)).toBeNull()
  },
)

test('a target of two slashes stays on the site', () => {
  expect(readTarget('//evil.example/x')?.address.stem).toBe('/evil.example/x')
})

test('a target in Vietnamese letters is escaped', () => {
  expect(readTarget('/tệp/a b?q=đ')).toEqual({
    address: { stem: '/tep/a%20b', rest: '' },
    query: 'q=%C4%91',
  })
})

test('whatever a request says, its keys can be asked of a database', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (words, query) => {
      const path = `/${encodeURI(words)}`
      const address = readAddress(path)
      if (address === null) return
      for (const key of redirectKeys(`${path}?${query}`, address)) {
        expect(key).toMatch(/^\/\P{Cc}*$/u)
        expect(key.length).toBeLessThanOrEqual(1_000)
      }
    }),
  )
})
