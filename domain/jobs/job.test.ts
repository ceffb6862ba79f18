import fc from 'fast-check'
import { expect, test } from 'vitest'
import { errorText, retryDelay } from './job'

test('each retry waits longer, within its bounds', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (attempts, chance) => {
        const delay = retryDelay(attempts, () => chance)
        const whole = Math.min(3_600_000, 5_000 * 2 ** (attempts - 1))
        expect(delay).toBeGreaterThanOrEqual(whole / 2)
        expect(delay).toBeLessThanOrEqual(whole)
      },
    ),
  )
})

test('what is kept of an error is its innermost cause, clean and bounded', () => {
  const query = new Error('Failed query, params: a@example.vn', {
    cause: new TypeError('sai\0 kiểu'),
  })
  expect(errorText(query)).toBe('TypeError: sai kiểu')
  expect(errorText('x'.repeat(5_000))).toHaveLength(1_000)
  const cut = errorText(`x${'🙂'.repeat(600)}`)
  expect(cut).toBe(Buffer.from(cut).toString())
})
