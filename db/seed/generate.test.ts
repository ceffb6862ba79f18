import { expect, test } from 'vitest'
import { parseDocument } from '@/domain/documents/parse'
import { cleanLine } from '@/domain/text/normalise'
import { isSlug } from '@/domain/text/slug'
import { newsSentences } from '@/test/vietnamese'
import { generateArticles } from './generate'
import { seedSentences } from './sentences'

const until = new Date('2026-01-01T00:00:00Z')
const recipe = { seed: 1, sentences: newsSentences, until }

test('the same seed gives the same articles, another seed others', () => {
  const first = [...generateArticles(20, recipe)]
  expect([...generateArticles(20, recipe)]).toEqual(first)
  expect([...generateArticles(20, { ...recipe, seed: 2 })]).not.toEqual(first)
})

test('every article may be stored as it is', () => {
  for (const { slug, title, standfirst, body } of generateArticles(300, recipe)) {
    expect(isSlug(slug)).toBe(true)
    expect(cleanLine(title)).toBe(title)
    expect(cleanLine(standfirst)).toBe(standfirst)
    expect(parseDocument(body)).toEqual(body)
  }
})

test('no two articles share a slug, even from one sentence', () => {
  const slugs = [...generateArticles(500, { ...recipe, sentences: ['Hà Nội mưa.'] })].map(
    ({ slug }) => slug,
  )
  expect(new Set(slugs).size).toBe(500)
})

test('dates are spread over ten years, none beyond the end', () => {
  const times = [...generateArticles(500, recipe)].map(({ publishedAt }) => publishedAt.getTime())
  expect(Math.max(...times)).toBeLessThan(until.getTime())
  const years = new Set(times.map((time) => new Date(time).getUTCFullYear()))
  expect(years.size).toBeGreaterThanOrEqual(9)
})

test.each([undefined, 'no-such-file.txt'])(
  'there are clean sentences to build from: %s',
  (file) => {
    const sentences = seedSentences(file)
    expect(sentences.length).toBeGreaterThan(100)
    for (const sentence of sentences) expect(cleanLine(sentence)).toBe(sentence)
  },
)
