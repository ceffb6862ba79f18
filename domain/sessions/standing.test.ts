import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wayBack } from './standing'

test('leads back to an own page of the newsroom', () => {
  for (const path of ['/admin', '/admin/bai-viet/01-a?trang=2', '/admin?q=h%C3%A0%20n%E1%BB%99i']) {
    expect(wayBack(path)).toBe(path)
  }
})

test('never leads anywhere else', () => {
  const elsewhere = [
    '//evil.example/admin',
    'https://evil.example/admin',
    '/admin//../evil',
    '/admin/../bai-viet',
    '/adminx',
    '/admin\\evil',
    '/admin/\n',
    '/admin@evil.example',
    '',
    null,
    ['/admin'],
  ]
  for (const path of elsewhere) expect(wayBack(path)).toBe('/admin')
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (text) => {
      const place = new URL(wayBack(text), 'https://ours.example')
      expect(place.origin).toBe('https://ours.example')
      expect(place.pathname).toMatch(/^\/admin(\/|$)/)
    }),
  )
})
