import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText, troubledText } from '@/test/vietnamese'
import { longestSearch, noFilters, readSearch, searchAddress } from './search'

const longText = anyText.map((text) => text.repeat(10))

test('the first of several is asked for, the page only where it is one', () => {
  expect(readSearch({ q: ['một', 'hai'], trang: '3' })).toMatchObject({ query: 'một', page: 3 })
  expect(readSearch({ q: 'một', trang: ['x', '2'] })).toMatchObject({ query: 'một', page: 1 })
  expect(readSearch({})).toEqual({ query: '', page: 1, filters: noFilters, order: 'fitting' })
})

test('days are read as a browser sends and as a person types them, what is none is none', () => {
  const days = (tu: string, den: string) => {
    const { from, to } = readSearch({ q: 'x', tu, den }).filters
    return [from, to]
  }
  expect(days('2016-05-01', '18/6/2016')).toEqual(['2016-05-01', '2016-06-18'])
  expect(days('31/02/2016', 'hôm qua')).toEqual(['', ''])
  expect(readSearch({ 'chuyen-muc': '../x', the: 'Đ', 'tac-gia': '' }).filters).toEqual(noFilters)
})

test('whatever is typed becomes a short clean line that stays itself', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, troubledText, longText), (typed) => {
      const { query } = readSearch({ q: typed })
      expect([...query].length).toBeLessThanOrEqual(longestSearch)
      expect(readSearch({ q: query }).query).toBe(query)
    }),
  )
})

test('an address says all that is asked for', () => {
  const text = fc.oneof(anyText, troubledText).map((q) => readSearch({ q }).query)
  const word = fc.constantFrom('', 'kinh-te')
  const day = fc.constantFrom('', '2016-06-18')
  const filters = fc.record({ section: word, topic: word, author: word, from: day, to: day })
  const order = fc.constantFrom('fitting' as const, 'newest' as const)
  const page = fc.integer({ min: 1, max: 50 })
  fc.assert(
    fc.property(fc.record({ query: text, page, filters, order }), (search) => {
      const { searchParams } = new URL(searchAddress(search), 'http://localhost')
      expect(readSearch(Object.fromEntries(searchParams))).toEqual(search)
    }),
  )
})
