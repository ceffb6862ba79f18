import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createShareToken, readShareToken } from './token'

const scope = {
  articleId: '01932b5e-7f4a-7c3d-9e21-5b8a6f0c1d2e',
  network: '203.0.113.1',
  key: 'k',
}
const now = Date.parse('2026-11-24T08:00:00Z')
const later = now + 10_000

test('a token says nothing but its time and a nonce of its own', () => {
  const [one, other] = [createShareToken(scope, now), createShareToken(scope, now)]
  expect(one).toMatch(/^[\w-]{51}$/)
  expect(one).not.toBe(other)
  expect(readShareToken(one, scope, later)).toMatchObject({ status: 'good' })
})

test('whichever bit of it is changed, it is a token no more', () => {
  const bytes = Buffer.from(createShareToken(scope, now), 'base64url')
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const forged = Buffer.from(bytes)
    forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const verdict = readShareToken(forged.toString('base64url'), scope, later)
    expect(verdict).toEqual({ status: 'expired' })
  }
})

test('it is good for one article, one network and one site', () => {
  const token = createShareToken(scope, now)
  for (const other of [{ articleId: 'x' }, { network: '203.0.113.2' }, { key: 'K' }]) {
    expect(readShareToken(token, { ...scope, ...other }, later)).toEqual({ status: 'expired' })
  }
})

test('any other text is an old token, none at all is no token', () => {
  expect(readShareToken('', scope, now)).toEqual({ status: 'none' })
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(readShareToken(text, scope, now)).toEqual({ status: 'expired' })
    }),
  )
})
