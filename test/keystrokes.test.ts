import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { replacement, type Scheme, strokesOf } from './keystrokes'
import { newsSentences } from './vietnamese'

const sentences = readFileSync('test/sentences.txt', 'utf8').trim().split('\n')

function keys(sentence: string, scheme: Scheme): string {
  return strokesOf(sentence, scheme)
    .flat()
    .map(({ key }) => key)
    .join('')
}

test('a sentence is typed as hands type it', () => {
  expect(keys('Đường về xứ Nghệ', 'telex')).toBe('DDuwowngf veef xuws Ngheej')
  expect(keys('Đường về xứ Nghệ', 'vni')).toBe('D9u7o7ng2 ve62 xu71 Nghe65')
})

test.each(['telex', 'vni'] as const)('by %s each sentence stands whole on the screen', (scheme) => {
  for (const sentence of [...newsSentences, ...sentences]) {
    const words = strokesOf(sentence, scheme)
    expect(words.map((strokes) => strokes.at(-1)?.screen).join('')).toBe(sentence)
    for (const strokes of words) expect(retyped(strokes)).toBe(strokes.at(-1)?.screen)
  }
})

function retyped(strokes: { screen: string }[]): string {
  return strokes.reduce((shown, { screen }) => {
    const { deletions, letters } = replacement(shown, screen)
    return shown.slice(0, shown.length - deletions) + letters
  }, '')
}
