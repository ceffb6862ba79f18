import { expect, test } from 'vitest'
import type { DraftText } from '@/domain/articles/draft'
import { newDraft } from '@/domain/articles/new-draft'
import { paragraphs } from '@/domain/documents/build'
import { differencesOf, firstChoices, isAlike, mergeTexts, openKeys } from './merge'

const base: DraftText = {
  ...newDraft,
  version: 3,
  title: 'Mùa nước nổi',
  tags: [{ id: 'nuoc', name: 'Nước' }],
  body: paragraphs('Một.', 'Hai.', 'Ba.', 'Bốn.'),
}
const mine: DraftText = {
  ...base,
  title: 'Mùa nước nổi về',
  tags: [...base.tags, { id: 'lua', name: 'Lúa' }],
  body: paragraphs('Một của tôi.', 'Hai.', 'Ba của tôi.', 'Bốn.'),
}
const theirs: DraftText = {
  ...base,
  version: 4,
  standfirst: 'Lời dẫn của họ.',
  tags: [...base.tags, { id: 'ca', name: 'Cá' }],
  body: paragraphs('Một.', 'Hai.', 'Ba của họ.', 'Bốn.', 'Năm của họ.'),
}
const texts = { base, mine, theirs }

test('what only one has changed is chosen beforehand, what both have is asked', () => {
  const differences = differencesOf(texts)
  const choices = firstChoices(differences)
  expect(choices).toMatchObject({ title: 'mine', standfirst: 'theirs' })
  expect(openKeys(differences, choices)).toEqual(['tags', 'block-2'])
  expect(() => mergeTexts(texts, differences, choices)).toThrow('tags')
})

test('the chosen text holds every word that was chosen, and stands on their version', () => {
  const differences = differencesOf(texts)
  const chosen = { ...firstChoices(differences), tags: 'both', 'block-2': 'both' } as const
  const merged = mergeTexts(texts, differences, chosen)
  expect(merged).toMatchObject({
    version: 4,
    title: 'Mùa nước nổi về',
    standfirst: 'Lời dẫn của họ.',
    body: paragraphs('Một của tôi.', 'Hai.', 'Ba của tôi.', 'Ba của họ.', 'Bốn.', 'Năm của họ.'),
  })
  expect(merged.tags.map(({ id }) => id)).toEqual(['nuoc', 'lua', 'ca'])
})

test('two who did the same have nothing to choose', () => {
  expect(isAlike(differencesOf({ base, mine, theirs: { ...mine, version: 9 } }))).toBe(true)
  expect(isAlike(differencesOf(texts))).toBe(false)
})
