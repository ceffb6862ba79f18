import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageAddress, pagesToJumpTo } from './pager'

test('the first page is the list’s own address', () => {
  expect(pageAddress('/', 1)).toBe('/')
  expect(pageAddress('/', 2)).toBe('/trang/2')
  expect(pageAddress('/the/can-bo', 1)).toBe('/the/can-bo')
  expect(pageAddress('/the/can-bo', 5000)).toBe('/the/can-bo/trang/5000')
})

test('both ends and both neighbours are one step away', () => {
  expect(pagesToJumpTo(1, 1)).toEqual([1])
  expect(pagesToJumpTo(3, 5)).toEqual([1, 2, 3, 4, 5])
  expect(pagesToJumpTo(1, 9)).toEqual([1, 2, null, 9])
  expect(pagesToJumpTo(5000, 9000)).toEqual([1, null, 4999, 5000, 5001, null, 9000])
})

test('pages are in order, and a gap hides two pages or more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (a, b) => {
      const [page, pages] = [Math.min(a, b), Math.max(a, b)]
      const jumps = pagesToJumpTo(page, pages)
      expect(jumps).toContain(page)
      expect(jumps[0]).toBe(1)
      expect(jumps.at(-1)).toBe(pages)
      for (const [index, jump] of jumps.entries()) {
        const [before, after] = [jumps[index - 1] ?? 0, jumps[index + 1] ?? 0]
        if (jump === null) expect(after - before).toBeGreaterThan(2)
        else if (before) expect(jump).toBe(before + 1)
      }
    }),
  )
})
