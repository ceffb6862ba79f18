import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText, troubledText } from '@/test/vietnamese'
import { hasWords, longestSearch, readSearch, searchAddress } from './search'

const longText = anyText.map((text) => text.repeat(10))

test('the first of several is asked for, the page only where it is one', () => {
  expect(readSearch({ q: ['một', 'hai'], trang: '3' })).toEqual({ query: 'một', page: 3 })
  expect(readSearch({ q: 'một', trang: ['x', '2'] })).toEqual({ query: 'một', page: 1 })
  expect(readSearch({})).toEqual({ query: '', page: 1 })
})

test('whatever is typed becomes a short clean line that stays itself', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, troubledText, longText), (typed) => {
      const { query } = readSearch({ q: typed })
      expect([...query].length).toBeLessThanOrEqual(longestSearch)
      expect(readSearch({ q: query }).query).toBe(query)
      const address = new URL(searchAddress({ query, page: 2 }), 'http://localhost')
      expect(readSearch({ q: address.searchParams.get('q') ?? '' }).query).toBe(query)
    }),
  )
})

test('signs alone are nothing to search for', () => {
  expect(hasWords('Đảng')).toBe(true)
  expect(hasWords('2016')).toBe(true)
  expect(hasWords("“…” – %_ '; --")).toBe(false)
})
