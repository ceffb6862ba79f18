import { expect, test } from 'vitest'
import { paragraph, paragraphs } from './build'
import type { Document } from './document'
import { openingWords, plainText, readingMinutes, wordCount } from './plain-text'

const note: Document = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Hà ' },
        { type: 'text', text: 'Nội', marks: [{ type: 'bold' }] },
        { type: 'footnote', content: [{ type: 'text', text: 'Thủ đô' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'mưa – to' },
      ],
    },
    {
      type: 'figure',
      attrs: { mediaId: '0197f3a0-0000-7000-8000-000000000001', alt: 'Phố', caption: 'Phố vắng' },
    },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [paragraph('một')] },
        { type: 'listItem', content: [paragraph(''), paragraph('hai')] },
      ],
    },
  ],
}

test('plain text is what a reader reads, block by block, notes last', () => {
  expect(plainText(note)).toBe('Hà Nội\nmưa – to\nPhố vắng\nmột\nhai\nThủ đô')
})

test('words are written syllables; a dash is none', () => {
  expect(wordCount(note)).toBe(10)
  expect(wordCount(paragraphs())).toBe(0)
})

test('reading takes a minute at least', () => {
  expect(readingMinutes(paragraphs())).toBe(1)
  expect(readingMinutes(paragraphs('từ '.repeat(250)))).toBe(1)
  expect(readingMinutes(paragraphs('từ '.repeat(251)))).toBe(2)
})

test('a long text begins with whole words', () => {
  const document = paragraphs('Điều động, luân chuyển', 'cán bộ')
  expect(openingWords(document, 29)).toBe('Điều động, luân chuyển cán bộ')
  expect(openingWords(document, 28)).toBe('Điều động, luân chuyển cán…')
})
