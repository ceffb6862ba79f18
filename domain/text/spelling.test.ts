import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText, markedLetters, newsSentences, syllables } from '@/test/vietnamese'
import { fold } from './fold'
import { spelling } from './spelling'

test('old and new placement of a tone are one spelling', () => {
  const pairs = ['hòa hoà', 'khỏe khoẻ', 'thủy thuỷ', 'HÓA HOÁ', 'lũy luỹ', 'tọa toạ', 'xòe xoè']
  for (const pair of pairs) {
    const [old = '', today = ''] = pair.split(' ')
    expect(spelling(old)).toBe(today.toLowerCase())
    expect(spelling(today)).toBe(today.toLowerCase())
    expect(spelling(old.normalize('NFD'))).toBe(today.toLowerCase())
  }
})

test('words that differ by a mark stay different', () => {
  expect(new Set(['bán', 'bàn', 'ban', 'bắn', 'bận'].map(spelling)).size).toBe(5)
  expect(spelling('của mùa bìa quý giá Đường')).toBe('của mùa bìa quý giá đường')
  expect(spelling('\u00d0ường')).toBe('đường')
  for (const letter of markedLetters) expect(spelling(letter.toUpperCase())).toBe(letter)
})

test('spelling twice changes nothing, and what is spelled alike folds alike', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.constantFrom(...newsSentences, ...syllables)), (text) => {
      expect(spelling(spelling(text))).toBe(spelling(text))
      expect(fold(spelling(text))).toBe(fold(text))
    }),
  )
})
