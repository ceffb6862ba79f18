import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seal, unseal } from './seal'

const ours = { key: randomBytes(32), context: 'a' }

test('what was sealed opens again, for the same key and context only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sealed = seal(text, ours)
      expect(unseal(sealed, ours)).toBe(text)
      expect(unseal(sealed, { ...ours, context: 'b' })).toBeNull()
      expect(unseal(sealed, { ...ours, key: randomBytes(32) })).toBeNull()
    }),
  )
})

test('a text that was changed, cut or made up does not open', () => {
  const sealed = seal('JBSWY3DPEHPK3PXP', ours)
  const changed = `${sealed[0] === 'A' ? 'B' : 'A'}${sealed.slice(1)}`
  for (const text of [changed, sealed.slice(0, -4), '', 'x', sealed.slice(0, 20)]) {
    expect(unseal(text, ours)).toBeNull()
  }
})
