import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText, markedLetters, newsSentences } from '@/test/vietnamese'
import { fold } from './fold'

test('every letter folds to its bare one, in both cases and both forms', () => {
  const bare = `${'a'.repeat(17)}d${'e'.repeat(11)}${'i'.repeat(5)}${'o'.repeat(17)}`
  const expected = `${bare}${'u'.repeat(11)}${'y'.repeat(5)}`
  for (const letters of [markedLetters, markedLetters.toUpperCase()]) {
    expect(fold(letters)).toBe(expected)
    expect(fold(letters.normalize('NFD'))).toBe(expected)
  }
})

test('a sentence is found without its marks, with a fake Đ too', () => {
  expect(fold('ĐƯỜNG lối')).toBe('duong loi')
  expect(fold('\u00d0ường \u0189ổi')).toBe('duong doi')
  for (const sentence of newsSentences) expect(fold(sentence)).toMatch(/^[\p{ASCII}]+$/u)
})

test('folding twice changes nothing', () => {
  fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)))
})
