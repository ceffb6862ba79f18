import { expect, test } from 'vitest'
import { maySearch, maySuggest, mostSearches, mostSuggestions } from './limits'

test('a network may ask so often and no more, and not at the cost of another', () => {
  const answers = Array.from({ length: mostSearches + 1 }, () => maySearch('192.0.2.1'))
  expect(answers.lastIndexOf(true)).toBe(mostSearches - 1)
  expect(maySearch('192.0.2.2')).toBe(true)
  expect(maySuggest('192.0.2.1')).toBe(true)
})

test('those of whom nothing is known are one', () => {
  const answers = Array.from({ length: mostSuggestions + 1 }, () => maySuggest(null))
  expect(answers.filter(Boolean)).toHaveLength(mostSuggestions)
})
