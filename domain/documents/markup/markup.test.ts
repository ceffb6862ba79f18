import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphs } from '@/domain/documents/build'
import type { Document } from '@/domain/documents/document'
import { parseDocument } from '@/domain/documents/parse'
import { cleanLine } from '@/domain/text/normalise'
import { fromMarkup } from './from-markup'
import { toMarkup } from './to-markup'

const everyKind = `## Vì sao phải luân chuyển

Cán bộ **cấp xã** cần *đi nhiều* và ***nghe nhiều***.
Dòng này ở cùng đoạn, dẫn tới [một bài khác](/bai-viet/mot-bai).

- Ý thứ nhất
- Ý **thứ hai**

3. Bước ba
4. Bước bốn

> Lời ông Nguyễn Văn A.
>
> - và một ý

---

#### Kết luận`

function types(document: Document): string[] {
  return document.content.map(({ type }) => type)
}

test('every sign of the plain way of writing becomes its block, and is written back as it was', () => {
  const document = fromMarkup(everyKind)
  expect(types(document)).toEqual([
    'heading',
    'paragraph',
    'bulletList',
    'orderedList',
    'blockquote',
    'horizontalRule',
    'heading',
  ])
  expect(parseDocument(document)).toEqual(document)
  expect(toMarkup(document)).toBe(everyKind)
})

test('bold, italic and links stand where they were typed', () => {
  const [paragraph] = fromMarkup('a **b *c*** [d **e**](https://x.vn/f_(g\\))').content
  expect(paragraph).toEqual({
    type: 'paragraph',
    content: [
      { type: 'text', text: 'a ' },
      { type: 'text', text: 'b ', marks: [{ type: 'bold' }] },
      { type: 'text', text: 'c', marks: [{ type: 'bold' }, { type: 'italic' }] },
      { type: 'text', text: ' ' },
      { type: 'text', text: '[d ' },
      { type: 'text', text: 'e', marks: [{ type: 'bold' }] },
      { type: 'text', text: '](https://x.vn/f_(g))' },
    ].reduce(joined, []),
  })
})

type Text = { type: string; text: string; marks?: { type: string }[] }

function joined(texts: Text[], text: Text): Text[] {
  const last = texts.at(-1)
  if (last && !last.marks && !text.marks) last.text += text.text
  else texts.push({ ...text })
  return texts
}

test('a sign that nothing answers, and a link that leads nowhere, stay what was typed', () => {
  for (const text of ['5 * 3 * 2 = 30', '(*) Ghi chú', '[sic]', '[x](javascript:alert)', 'a**']) {
    expect(fromMarkup(text)).toEqual(paragraphs(text))
  }
})

test('a year with a full stop begins a sentence, not a list', () => {
  expect(types(fromMarkup('2016. Một năm nhiều việc.'))).toEqual(['paragraph'])
})

test('words that look like signs are kept as words', () => {
  for (const text of [
    '- không phải danh sách',
    '1. không phải số',
    '# a',
    '## b',
    '> c',
    '---',
    '\\',
  ]) {
    const document = paragraphs(text)
    const markup = toMarkup(document)
    expect(markup).not.toBeNull()
    expect(fromMarkup(markup ?? '')).toEqual(document)
  }
})

test('whatever is typed is a body that may be stored, and writing it back loses nothing', () => {
  const signs = fc.constantFrom(
    '**',
    '*',
    '[',
    ']',
    '(/a)',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '## ',
    '> ',
    '\\',
    ' ',
    'ạ',
    '---',
  )
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(signs).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const document = parseDocument(fromMarkup(text))
      expect(parseDocument(fromMarkup(toMarkup(document) ?? 'lost'))).toEqual(document)
    }),
    { numRuns: 2_000 },
  )
})

test('plain paragraphs of any words can always be written plainly', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 }).map(cleanLine)
  fc.assert(
    fc.property(fc.array(words.filter((text) => text !== '')), (texts) => {
      const document = paragraphs(...texts)
      expect(fromMarkup(toMarkup(document) ?? 'null')).toEqual(document)
    }),
    { numRuns: 2_000 },
  )
})

test('a body with what has no sign is not written, so that it cannot be lost', () => {
  const table: Document = {
    type: 'doc',
    content: [
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }] },
        ],
      },
    ],
  }
  const footnote: Document = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'footnote' }] }],
  }
  const labelled: Document = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { aiLabel: 'generated' },
        content: [{ type: 'text', text: 'a' }],
      },
    ],
  }
  for (const document of [table, footnote, labelled]) expect(toMarkup(document)).toBeNull()
})

test('a new body is empty and stays so', () => {
  expect(toMarkup(paragraphs(''))).toBe('')
  expect(fromMarkup(' \n\n ')).toEqual({ type: 'doc', content: [] })
})
