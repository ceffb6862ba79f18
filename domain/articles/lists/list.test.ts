import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOfMonth, headlinesPerPage, pagesOf, placeOf, readMonth, readPage } from './list'

test('only a plain number is a page', () => {
  expect(readPage('5000')).toBe(5000)
  for (const text of ['0', '01', '-1', '1.5', '1e3', ' 2', '１', '1000000', '_', '']) {
    expect(readPage(text)).toBeNull()
  }
})

test('a month has four figures and two', () => {
  expect(readMonth('2016', '05')).toBe('2016-05')
  expect(readMonth('2016', '5')).toBeNull()
  expect(readMonth('2016', '13')).toBeNull()
  expect(readMonth('16', '05')).toBeNull()
})

test('a month ends where the next begins in Vietnam, also in December', () => {
  expect(endOfMonth('2016-05').toISOString()).toBe('2016-05-31T17:00:00.000Z')
  expect(endOfMonth('2016-12').toISOString()).toBe('2016-12-31T17:00:00.000Z')
})

test('nothing stands beyond the last page, and nothing in an empty list', () => {
  expect(placeOf(1, [])).toBeNull()
  expect(placeOf(2, [{ month: '2016-05', count: headlinesPerPage }])).toBeNull()
})

test('the pages together show each story once, in order', () => {
  const count = fc.integer({ min: 0, max: 60 })
  fc.assert(
    fc.property(fc.array(count, { maxLength: 12 }), (counts) => {
      const months = counts.map((count, index) => ({
        month: `20${String(99 - index)}-06`,
        count,
      }))
      const ends = new Map(months.map(({ month }) => [month, Number(endOfMonth(month))]))
      const stories = months.flatMap(({ month, count }) =>
        Array.from({ length: count }, (_, index) => `${month} ${index}`),
      )
      const shown = Array.from({ length: pagesOf(stories.length) }, (_, index) => {
        const place = placeOf(index + 1, months)
        if (!place) return []
        const from = stories.findIndex(
          (story) => ends.get(story.slice(0, 7)) === Number(place.until),
        )
        const taken = stories.slice(from + place.skip, from + place.skip + place.take)
        expect(
          taken.every((story) => Number(endOfMonth(story.slice(0, 7))) > Number(place.since)),
        ).toBe(true)
        return taken
      })
      expect(shown.flat()).toEqual(stories)
    }),
  )
})
