import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newsSentences } from '@/test/vietnamese'
import { wordRuns } from './words'

const text = fc
  .array(fc.oneof(fc.constantFrom(...newsSentences), fc.string()), { maxLength: 4 })
  .map((parts) => parts.join(' '))

test('both texts can be read from the runs', () => {
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const runs = wordRuns(older, newer)
      const without = (kind: string) =>
        runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join('')
      expect(without('added')).toBe(older)
      expect(without('removed')).toBe(newer)
    }),
  )
})

test('a changed mark is a changed syllable, and nothing else is touched', () => {
  expect(wordRuns('Giá lúa tăng.', 'Giá lụa tăng.')).toEqual([
    { kind: 'same', text: 'Giá ' },
    { kind: 'removed', text: 'lúa' },
    { kind: 'added', text: 'lụa' },
    { kind: 'same', text: ' tăng.' },
  ])
})

test('words replaced one after the other are one change', () => {
  expect(wordRuns('Chợ họp sáng sớm.', 'Chợ tan chiều muộn.')).toEqual([
    { kind: 'same', text: 'Chợ ' },
    { kind: 'removed', text: 'họp sáng sớm' },
    { kind: 'added', text: 'tan chiều muộn' },
    { kind: 'same', text: '.' },
  ])
  expect(wordRuns('Chợ họp.', 'Chợ nổi họp.')).toEqual([
    { kind: 'same', text: 'Chợ ' },
    { kind: 'added', text: 'nổi ' },
    { kind: 'same', text: 'họp.' },
  ])
})
