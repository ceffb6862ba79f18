import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText, troubledText } from '@/test/vietnamese'
import { hasWords, isMarked, readAsked } from './asked'

test('words, phrases in quotes of any kind, and what is left out', () => {
  expect(readAsked('cán bộ -nguồn "luân chuyển" -“quy hoạch”')).toEqual({
    terms: ['cán', 'bộ', 'luân chuyển'],
    excluded: ['nguồn', 'quy hoạch'],
  })
})

test('a dash inside a word or alone, and a quote left open, exclude and join nothing', () => {
  expect(readAsked('Hà-Nội - 2016 “chưa đóng')).toEqual({
    terms: ['Hà-Nội', '2016', '“chưa', 'đóng'],
    excluded: [],
  })
  expect(readAsked('"" -"" ! -')).toEqual({ terms: [], excluded: [] })
})

test('whatever is typed is a bounded number of terms, each with words', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, troubledText), (typed) => {
      const { terms, excluded } = readAsked(typed.repeat(5))
      expect(terms.length + excluded.length).toBeLessThanOrEqual(24)
      for (const term of [...terms, ...excluded]) expect(hasWords(term)).toBe(true)
    }),
  )
})

test('signs alone are nothing to search for', () => {
  expect(hasWords('Đảng')).toBe(true)
  expect(hasWords('2016')).toBe(true)
  expect(hasWords("“…” – %_ '; --")).toBe(false)
})

test('a mark or a đ tells which spelling is meant', () => {
  expect(['bán', 'đi', 'ơ', 'HOÀ', '\u00d0i'].every(isMarked)).toBe(true)
  expect(['ban', 'di', 'COVID-19', '2016'].some(isMarked)).toBe(false)
})
