import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './password'
import { normalisePassword, passwordLength } from './password-rule'

test('keeps a password as argon2id at the cost OWASP names', async () => {
  expect(await hashPassword('mật khẩu rất dài')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('the same password typed decomposed is the same', async () => {
  const hash = await hashPassword('Đường lối đổi mới'.normalize('NFD'))
  expect(await isPassword('Đường lối đổi mới'.normalize('NFC'), hash)).toBe(true)
  expect(await isPassword('Duong loi doi moi', hash)).toBe(false)
})

test('nobody has any password', async () => {
  expect(await isPassword('a password that nobody has', null)).toBe(false)
})

test('counts characters, not code units or keystrokes', () => {
  expect(passwordLength.holds('ế'.normalize('NFD').repeat(11))).toBe(false)
  expect(passwordLength.holds('ế'.normalize('NFD').repeat(12))).toBe(true)
  expect(passwordLength.holds('🙂'.repeat(128))).toBe(true)
  expect(passwordLength.holds('a'.repeat(129))).toBe(false)
})

test('a password of the wrong length is never hashed', async () => {
  await expect(hashPassword('ngắn')).rejects.toThrow(RangeError)
  expect(await isPassword('a'.repeat(10_000_000), null)).toBe(false)
})

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normalisePassword(text)
      expect(normalisePassword(once)).toBe(once)
      expect(normalisePassword(text.normalize('NFD'))).toBe(once)
    }),
  )
})
