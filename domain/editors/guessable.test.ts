import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isGuessable } from './guessable'

test('refuses what is tried first, in Vietnamese and in English', () => {
  const common = [
    'matkhau123456',
    'Mật khẩu 2026!',
    'anhyeuem123456',
    'Anh yêu em 1314',
    'emyeuanhemyeuanh',
    'password1234',
    'P@ssw0rd!2026',
    'M@tkh@u123456',
    'm4tkh4u-2026',
    'qwertyuiop123',
    '1qaz2wsx3edc4rfv',
    '123456789123456789',
    '987654321012',
    'aaaaaaaaaaaa',
    'abababababab',
    'abcabcabcabc',
    'vietnam1975!!',
    'hanoi hanoi hanoi',
    'iloveyou2024xx',
    '111222333444',
    'asdfghjkl;asdf',
  ]
  for (const password of common) expect([password, isGuessable(password)]).toEqual([password, true])
})

test('lets through what people are told to choose', () => {
  const good = [
    'con mèo nhà tôi hay ngủ trưa',
    'mật khẩu rất dài',
    'mật khẩu đủ dài',
    'một mật khẩu rất dài',
    'xe đạp cũ ở góc phố',
    'correct horse battery staple',
    'Tr0ng vườn có 3 cây khế',
    'kX9#vLq2mTz!',
    'пароль никому не скажу',
    '雨の日は家で本を読みます。',
  ]
  for (const password of good) expect([password, isGuessable(password)]).toEqual([password, false])
})

test('refuses what is known of the person and the site', () => {
  const personal = ['hoa.nguyen@dienbien-online.vn', 'Nguyễn Thị Mộng Hoa', 'Báo Suối Ngàn']
  for (const password of [
    'mộng hoa 1990',
    'hoanguyen2026',
    'Suối Ngàn Suối Ngàn',
    'baosuoingan!!1',
  ]) {
    expect([password, isGuessable(password, personal)]).toEqual([password, true])
  }
  expect(isGuessable('tiếng suối trong đêm rằm', personal)).toBe(false)
})

test('a known password stays one with marks, capitals and signs between', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('matkhau123', 'anhyeuem2026', 'qwertyuiop12'),
      fc.nat(11),
      (text, at) => {
        const dressed = `${text.slice(0, at).toUpperCase()}-!${text.slice(at)}`
        expect(isGuessable(dressed.normalize('NFD'))).toBe(true)
      },
    ),
  )
})

test('never fails, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 128 }), (text) => {
      expect(typeof isGuessable(text, [text])).toBe('boolean')
    }),
    { numRuns: 30 },
  )
})
