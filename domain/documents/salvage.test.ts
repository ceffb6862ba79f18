import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraph, paragraphs } from './build'
import { safeDocument } from './salvage'

const script = { type: 'script', content: [{ type: 'text', text: 'alert(1)' }] }
const attack = { type: 'link', attrs: { href: 'javascript:alert(1)' } }

test('a known body is shown whole', () => {
  expect(safeDocument(paragraphs('Hà Nội', 'mưa'))).toEqual(paragraphs('Hà Nội', 'mưa'))
})

test('foreign nodes and marks fall out, the words around them stay', () => {
  const body = {
    type: 'doc',
    content: [
      script,
      {
        type: 'paragraph',
        content: [script, { type: 'text', text: 'Hà Nội', marks: [attack, { type: 'bold' }] }],
      },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [script, paragraph('mưa')] }, script],
      },
      { type: 'bulletList', content: [script] },
    ],
  }
  expect(safeDocument(body)).toEqual({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Hà Nội', marks: [{ type: 'bold' }] }] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('mưa')] }] },
    ],
  })
})

test('a type that every object knows by name is as foreign as any other', () => {
  for (const type of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    const foreign = { type, content: [paragraph('b')], marks: [attack] }
    const body = { type: 'doc', content: [foreign, paragraph('a')] }
    expect(safeDocument(body)).toEqual(paragraphs('a'))
  }
})

test('whatever a row holds, something can be shown of it', () => {
  let deep: unknown = paragraph('a')
  for (let level = 0; level < 100_000; level++) deep = { type: 'blockquote', content: [deep] }
  expect(safeDocument({ type: 'doc', content: [deep] }).content).toEqual([])
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(safeDocument(json).type).toBe('doc')
      expect(safeDocument({ type: 'doc', content: [json, paragraph('a')] }).content).toContainEqual(
        paragraph('a'),
      )
    }),
  )
})
