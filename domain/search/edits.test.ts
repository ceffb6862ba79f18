import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOneEdit } from './edits'

const letter = fc.constantFrom(...'abchnt')
const word = fc.array(letter, { minLength: 1, maxLength: 7 })

test('a letter more, less, changed or swapped is one edit, both ways', () => {
  fc.assert(
    fc.property(word, letter, fc.nat(6), (letters, other, place) => {
      const at = Math.min(place, letters.length - 1)
      const [here = '', next = ''] = letters.slice(at)
      const changed = [
        letters.toSpliced(at, 1),
        letters.toSpliced(at, 0, other),
        letters.toSpliced(at, 1, other),
        next ? letters.toSpliced(at, 2, next, here) : letters,
      ]
      const whole = letters.join('')
      for (const each of changed.map((one) => one.join(''))) {
        expect([each, isOneEdit(whole, each)]).toEqual([each, each !== whole])
        expect(isOneEdit(each, whole)).toBe(each !== whole)
      }
    }),
  )
})

test('two letters are too many', () => {
  for (const [one, other] of [
    ['luan', 'luom'],
    ['chuyen', 'chuey'],
    ['ban', 'nba'],
    ['can', 'canbo'],
  ]) {
    expect(isOneEdit(one ?? '', other ?? '')).toBe(false)
  }
})
