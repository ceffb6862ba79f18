import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAddress, mailboxHash, maskAddresses } from './address'
import { disarm } from './disarm'

const hash = (email: string, key = 'k') => mailboxHash(email, key).toString('hex')

test('spellings that reach one box have one hash, under a key one has to know', () => {
  expect(hash('Ban@Example.vn')).toBe(hash('ban+bao@example.vn'))
  expect(hash('b.a.n@gmail.com')).toBe(hash('ban@gmail.com'))
  expect(hash('b.a.n@example.vn')).not.toBe(hash('ban@example.vn'))
  expect(hash('ban@example.vn')).not.toBe(hash('ban@example.vn', 'K'))
  expect(hash('ban@example.vn')).toMatch(/^[0-9a-f]{32}$/)
})

test('nothing but plain mailboxes are addresses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, host) => {
      const text = `${name}@${host}.vn`
      if (isAddress(text)) expect(text).toMatch(/^[\w+'&=~#.-]+@[A-Za-z0-9.-]+$/)
    }),
  )
})

test('a masked text has no address in it, disarmed or not', () => {
  const text = 'Hồng (hong.nt@mail.example.vn) gửi <ban@example.vn>, b@x.vn.'
  expect(maskAddresses(text)).toBe('Hồng (h…@…) gửi <b…@…>, b…@…')
  expect(maskAddresses(disarm('Từ hong@mail.example.vn: chào'))).toBe('Từ h…@…: chào')
  expect(maskAddresses('550 5.1.1 no user')).toBe('550 5.1.1 no user')
})
