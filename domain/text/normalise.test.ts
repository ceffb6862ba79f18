import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText, markedLetters, newsSentences, troubledText } from '@/test/vietnamese'
import { cleanDocument, cleanLine, cleanText } from './normalise'

test('decomposed Vietnamese is stored composed', () => {
  for (const sentence of newsSentences) expect(cleanText(sentence.normalize('NFD'))).toBe(sentence)
})

test.each([
  ['\u00d0ường lối', 'Đường lối'],
  ['\u0189ường lối', 'Đường lối'],
  ['\u00f0iều \u0256ộng', 'điều động'],
  ['Hà \u00d0ông, \u00d0À N\u1eb4NG, \u00d0\u1eafk L\u1eafk', 'Hà Đông, ĐÀ NẴNG, Đắk Lắk'],
  [
    'Số 15/Q\u00d0-UBND, N\u00d0-CP, H\u00d0ND, L\u00d0TB&XH',
    'Số 15/QĐ-UBND, NĐ-CP, HĐND, LĐTB&XH',
  ],
  ['\u00d0BQH \u00d0oàn \u00d0ại biểu, \u00d0UQS', 'ĐBQH Đoàn Đại biểu, ĐUQS'],
  ['Nguyễn\u00d0ức và/\u00f0ường', 'NguyễnĐức và/đường'],
])('a look-alike of đ inside a Vietnamese word is made real: %s', (typed, stored) => {
  expect(cleanText(typed)).toBe(stored)
})

test.each([
  'Guðrún Sigurðardóttir',
  'SIGURÐSSON, GARÐUR, ÞAÐ, VIÐ, AÐ',
  'Seyðisfjörður',
  '/ðɪs/, [ðə], /ðen/',
  'ðæt wæs gōd cyning',
  'chữ ð và chữ Ð',
  'ɖʱ',
])('a real eth or retroflex sound stays: %s', (text) => {
  expect(cleanText(text)).toBe(text)
})

test('invisible, control and bidi characters go, line breaks become one kind', () => {
  expect(
    cleanText('Hà\u200b \u202eNội\u202c\ufeff\u00ad\u2060\u0007\u0085\r\nmưa\r\u2028to\ttối\0'),
  ).toBe('Hà Nội\n\nmưa\n\nto\ttối')
})

test('half of a surrogate pair goes, a whole one stays', () => {
  expect(cleanText('a\ud83db\udc69c🙂')).toBe('abc🙂')
})

test('a joiner stays inside an emoji only', () => {
  const family = '👩🏽‍🚀 👨‍👩‍👧 🏳️‍🌈 ❤️‍🔥 🙂‍↔️'
  expect(cleanText(family)).toBe(family)
  expect(cleanText('Hà\u200dNội 🙂\u200d a\u200d🙂')).toBe('HàNội 🙂 a🙂')
})

test('a no-break space stays inside a figure only', () => {
  expect(cleanText('ngày\u00a010\u00a0tháng\u202f5')).toBe('ngày 10 tháng 5')
  expect(cleanText('10\u202f000 người, 5\u2007%, 37\u00a0°C')).toBe(
    '10\u00a0000 người, 5\u00a0%, 37\u00a0°C',
  )
  expect(cleanText('năm 2016 000')).toBe('năm 2016 000')
})

test('a line has single spaces and none outside', () => {
  expect(cleanLine(' \u00a0 Hà\n\tNội  mưa\u3000 ')).toBe('Hà Nội mưa')
})

test('a document is cleaned in keys and values at any depth', () => {
  const dirty = { 'ti\u0302n': ['a\u200b', { b: 'o\u0300', n: 1, t: true, x: null }] }
  expect(cleanDocument(dirty)).toEqual({ tîn: ['a', { b: 'ò', n: 1, t: true, x: null }] })
})

test('cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(troubledText, (text) => {
      const clean = cleanText(text)
      expect(cleanText(clean)).toBe(clean)
      const line = cleanLine(text)
      expect(cleanLine(line)).toBe(line)
      expect(cleanText(line)).toBe(line)
    }),
    { numRuns: 3000 },
  )
})

test('what is clean holds no forbidden character and is NFC', () => {
  fc.assert(
    fc.property(fc.oneof(troubledText, anyText), (text) => {
      const clean = cleanText(text)
      expect(clean.normalize('NFC')).toBe(clean)
      expect(clean).not.toMatch(
        /[\u200b\u200c\ufeff\u2060\u00ad\u202a-\u202e\u2066-\u2069\u2028\u2029]/,
      )
      expect(clean.replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}|\p{Cs}/u)
      expect(cleanLine(text)).not.toMatch(/[\n\t]|^ | $| {2}/)
    }),
    { numRuns: 500 },
  )
})

test('no letter of the alphabet is lost or changed', () => {
  const both = markedLetters + markedLetters.toUpperCase()
  expect(cleanLine(both.normalize('NFD'))).toBe(both)
})
