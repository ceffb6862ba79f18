import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText, newsSentences, troubledText } from '@/test/vietnamese'
import { isSlug, numberedSlug, slugify } from './slug'

const title = 'Đường lối đổi mới'

test.each([title, title.normalize('NFD'), '\u00d0ường lối \u0256ổi mới', `  ${title}!…`])(
  'the slug does not depend on how a title was typed: %j',
  (typed) => {
    expect(slugify(typed)).toBe('duong-loi-doi-moi')
  },
)

test.each([
  ['Quyết định 15/QĐ-UBND: 4.148.371 m²', 'quyet-dinh-15-qd-ubnd-4-148-371-m2'],
  ['Ærøskøbing, Łódź, Straße', 'aeroskobing-lodz-strasse'],
  ['Tiếng Nga: Москва', 'tieng-nga'],
  ['Москва', 'khong-ten'],
  ['', 'khong-ten'],
])('%s becomes %s', (typed, slug) => {
  expect(slugify(typed)).toBe(slug)
})

test('a long title is cut between words', () => {
  const slug = slugify(newsSentences.join(' '))
  expect(slug.length).toBeLessThanOrEqual(100)
  expect(slugify(newsSentences.join(' ')).endsWith('-')).toBe(false)
  expect(`${slugify(newsSentences[0] ?? '')}-${slugify(newsSentences.slice(1).join(' '))}`).toMatch(
    new RegExp(`^${slug}-`),
  )
})

test('whatever slugify returns is a slug, and a slug is what slugify returns for it', () => {
  fc.assert(
    fc.property(fc.oneof(troubledText, anyText), (text) => {
      const slug = slugify(text)
      expect(isSlug(slug)).toBe(true)
      expect(slugify(slug)).toBe(slug)
    }),
  )
})

test('isSlug says yes to nothing that slugify would change', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab1-_Aà ./\n'), maxLength: 110 }),
      (text) => isSlug(text) === (slugify(text) === text),
    ),
    { numRuns: 2000, examples: [['a'.repeat(100)], ['a'.repeat(101)], ['a-'], ['a\n'], ['']] },
  )
})

test('numbers keep a slug a slug', () => {
  expect(numberedSlug('ha-noi', 1)).toBe('ha-noi')
  expect(numberedSlug('ha-noi', 2)).toBe('ha-noi-2')
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 1, max: 9999 }), (text, number) =>
      isSlug(numberedSlug(slugify(text), number)),
    ),
  )
})
