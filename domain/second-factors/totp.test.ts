import { expect, test } from 'vitest'
import { createTotpSecret, stepOfCode, totpAddress } from './totp'

// RFC 6238, appendix B: the secret "12345678901234567890", the last six digits of its codes.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test('knows the codes of the standard, and which period each belongs to', () => {
  expect(stepOfCode(secret, '287082', new Date(59_000))).toBe(1)
  expect(stepOfCode(secret, '081 804', new Date(1_111_111_109_000))).toBe(37_037_036)
  expect(stepOfCode(secret, '279037', new Date(2_000_000_000_000))).toBe(66_666_666)
})

test('a clock may be half a minute off, not more', () => {
  expect(stepOfCode(secret, '287082', new Date(31_000 + 30_000))).toBe(1)
  expect(stepOfCode(secret, '287082', new Date(1_000))).toBe(1)
  expect(stepOfCode(secret, '287082', new Date(91_000))).toBeNull()
})

test('what is no code is wrong', () => {
  for (const code of ['', '28708', '2870820', '٢٨٧٠٨٢', 'abcdef', '287082\0']) {
    expect(stepOfCode(secret, code, new Date(59_000))).toBeNull()
  }
})

test('an authenticator is told the site and the account, in Vietnamese too', () => {
  const made = createTotpSecret()
  const address = new URL(totpAddress(made, { issuer: 'Báo Đảng', email: 'a@example.vn' }))
  expect(address.protocol).toBe('otpauth:')
  expect(address.searchParams.get('secret')).toBe(made)
  expect(address.searchParams.get('issuer')).toBe('Báo Đảng')
  expect(made).toHaveLength(32)
})
