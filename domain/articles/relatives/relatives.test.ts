import { expect, test } from 'vitest'
import { tellingWords } from './relatives'

test('the fewer hold a word the more it tells; what none or too many hold tells nothing', () => {
  const words = [
    { word: 'của', holders: 2_001 },
    { word: 'xã', holders: 900 },
    { word: 'biogas', holders: 3 },
    { word: 'alone', holders: 1 },
  ]
  const telling = tellingWords(words, 100_000)
  expect(telling.map(({ word }) => word)).toEqual(['biogas', 'xã'])
  for (const { weight } of telling) expect(weight > 0 && weight < 1).toBe(true)
})

test('twelve words are enough', () => {
  const words = Array.from({ length: 40 }, (_, n) => ({ word: `w${n}`, holders: n + 2 }))
  expect(tellingWords(words, 1_000)).toHaveLength(12)
})
