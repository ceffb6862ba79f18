import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileTexts } from '@/test/hostile'
import { publisher, wholeArticle } from '@/test/whole-article'
import { articleData } from './article-data'
import { graphJson, graphOf } from './graph'

const hostile = [']]>', '</script>', '<!--<script>', '😀 مرحبا', ...hostileTexts]

test('no text ends the block of data it stands in, and its JSON says what was written', () => {
  const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(text, (title) => {
      const facts = { article: wholeArticle(title), description: title, corrections: [], publisher }
      const json = graphJson(graphOf(articleData(facts)))
      expect(json).not.toContain('<')
      expect(JSON.parse(json)['@graph'][0].headline).toBe(title)
    }),
  )
})

test('an article without a writer is by its publisher, and says when its text last changed', () => {
  const text = { ...wholeArticle('Bài'), bylines: [] }
  const facts = { description: '', corrections: [], publisher }
  expect(articleData({ article: text, ...facts })).toMatchObject({
    author: { '@id': 'https://bao.example.vn/#toa-soan' },
    datePublished: '2016-06-18T15:04:05+07:00',
    dateModified: '2016-06-19T15:04:05+07:00',
    image: ['16x9', '4x3', '1x1'].map(
      (name) => `https://bao.example.vn/bai-viet/mot-bai/${name}.jpg`,
    ),
  })
  expect(articleData({ article: { ...text, changedAt: null }, ...facts })).toMatchObject({
    dateModified: '2016-06-18T15:04:05+07:00',
  })
})
