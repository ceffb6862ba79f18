import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { english, french } from '@/test/foreign'
import { toLegacy } from '@/test/legacy'
import { newsSentences } from '@/test/vietnamese'
import { detectLegacy, fromLegacy, type LegacyEncoding } from './detect'

const vietnamese = [
  ...newsSentences,
  ...readFileSync('test/sentences.txt', 'utf8').trim().split('\n'),
]

test.each([
  ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do - H¹nh phóc'],
  ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam Ñoäc laäp - Töï do - Haïnh phuùc'],
  ['viqr', "Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam DDo^.c la^.p - Tu+. do - Ha.nh phu'c"],
] as const)('the motto of the state in %s is known and read', (encoding, text) => {
  expect(detectLegacy(text)).toBe(encoding)
  expect(fromLegacy(text, encoding)).toBe(
    'Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập - Tự do - Hạnh phúc',
  )
})

test.each(['tcvn3', 'vni', 'viqr'] satisfies LegacyEncoding[])(
  'sentences in %s are known and come out as they were',
  (encoding) => {
    const written = vietnamese
      .map((sentence) => ({ sentence, text: toLegacy(sentence, encoding) }))
      .filter(({ text }) => text !== null)
    const known = written.filter(({ text }) => detectLegacy(text ?? '') === encoding)
    const read = written.filter(
      ({ sentence, text }) => fromLegacy(text ?? '', encoding) === sentence,
    )
    expect(written.length).toBeGreaterThan(250)
    expect(known.length / written.length).toBeGreaterThan(0.97)
    expect(read.length / written.length).toBeGreaterThan(encoding === 'viqr' ? 0.99 : 0.999)
  },
)

test.each([
  ['Vietnamese', vietnamese],
  ['English', english],
  ['French', french],
])('hardly a sentence of %s is taken for something else', (_, sentences) => {
  const alarms = sentences.filter((sentence) => detectLegacy(sentence) !== null)
  expect(sentences.length).toBeGreaterThan(200)
  expect(alarms.length / sentences.length, alarms.join('\n')).toBeLessThanOrEqual(0.01)
})
