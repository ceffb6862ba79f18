import { join, relative, sep } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safePath } from './file-placer'

const hostile = fc.array(
  fc.oneof(fc.constantFrom('..', '.', '', '/', '\\', '\0', 'C:', '…', '..\\..'), fc.string()),
)

test('whatever an archive names lies under its folder, or is refused', () => {
  fc.assert(
    fc.property(hostile, (segments) => {
      let path: string
      try {
        path = safePath(`media/${segments.join('/')}`)
      } catch {
        return
      }
      const inside = relative(join(sep, 'site', 'media'), join(sep, 'site', path))
      expect(inside).not.toMatch(/^\.\.|^$/)
    }),
  )
})

test('refuses ways out, takes Vietnamese names', () => {
  const outside = [
    'media/../../etc/passwd',
    '/etc/passwd',
    'media//etc',
    'media/..',
    'media/',
    'pg/PG_VERSION',
    'media/a\\..\\b',
    '../action-key',
  ]
  for (const name of outside) expect(() => safePath(name), name).toThrow()
  expect(safePath('media/01/ảnh bìa.jpg')).toBe(join('media', '01', 'ảnh bìa.jpg'))
})
