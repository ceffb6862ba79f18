import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foreignLanguage, languageName, languageOf } from './language'

test.each([
  ['vi', undefined],
  ['vi-VN', undefined],
  ['en', 'en'],
  ['zh-hans', 'zh-Hans'],
  ['', undefined],
  ['tiếng Anh', undefined],
])('%j is marked as %j', (language, lang) => {
  expect(foreignLanguage(language)).toBe(lang)
})

test('a country says nothing of the language', () => {
  expect(['en-GB', 'zh-Hans', 'vi', 'tiếng Anh'].map(languageOf)).toEqual(['en', 'zh', 'vi', 'vi'])
})

test('languages are named in Vietnamese', () => {
  expect(languageName('en')).toBe('Tiếng Anh')
})

test('whatever is marked can be named', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 9 }), fc.stringMatching(/^[a-z]{2,3}$/)),
      (text) => {
        const lang = foreignLanguage(text)
        if (lang) expect(languageName(lang)).not.toBe('')
      },
    ),
  )
})
