import fc from 'fast-check'
import { expect, test } from 'vitest'
import { troubledText } from '@/test/vietnamese'
import { MAX_BYTES, MAX_NODES } from './bounds'
import { paragraphs } from './build'
import type { Block, Document, Flow } from './document'
import { DocumentError, parseDocument } from './parse'

const mediaId = '0197f3a0-0000-7000-8000-000000000001'
const words = (text: string) => [{ type: 'text' as const, text }]
const said = (text: string): Flow => ({ type: 'paragraph', content: words(text) })

const everyBlock: Block[] = [
  { type: 'heading', attrs: { level: 2, id: 'muc-1', aiLabel: 'assisted' }, content: words('Mục') },
  {
    type: 'paragraph',
    attrs: { aiLabel: null },
    content: [
      { type: 'text', text: 'Xem ', marks: [{ type: 'bold' }, { type: 'superscript' }] },
      { type: 'text', text: 'đây', marks: [{ type: 'link', attrs: { href: '/bai-viet/a' } }] },
      { type: 'hardBreak' },
      { type: 'footnote', content: words('Chú thích') },
    ],
  },
  { type: 'bulletList', content: [{ type: 'listItem', content: [said('một')] }] },
  {
    type: 'orderedList',
    attrs: { start: 3 },
    content: [{ type: 'listItem', content: [said('ba')] }],
  },
  { type: 'blockquote', attrs: { source: 'Ca dao' }, content: [said('Gió đưa')] },
  { type: 'pullQuote', content: [said('Trích')] },
  { type: 'horizontalRule' },
  { type: 'gallery', content: [{ type: 'figure', attrs: { mediaId, alt: 'Ruộng bậc thang' } }] },
  {
    type: 'table',
    attrs: { caption: 'Bảng 1' },
    content: [
      {
        type: 'tableRow',
        content: [{ type: 'tableHeader', attrs: { colspan: 2 }, content: [said('Cột')] }],
      },
      { type: 'tableRow', content: [{ type: 'tableCell', content: [said('Ô')] }] },
    ],
  },
  { type: 'attachment', attrs: { mediaId, label: 'Mẫu đơn' } },
  { type: 'video', attrs: { mediaId, caption: 'Phim', transcript: 'Lời' } },
  { type: 'audio', attrs: { mediaId, caption: 'Ghi âm' } },
]

const whole: Document = { type: 'doc', content: everyBlock }
const linked = (href: string) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href } }] }],
    },
  ],
})

function refusal(json: unknown): string {
  try {
    parseDocument(json)
    return 'taken'
  } catch (error) {
    return error instanceof DocumentError ? error.status : String(error)
  }
}

test('every kind of block comes through unchanged', () => {
  expect(parseDocument(whole)).toEqual(whole)
})

test('what Tiptap adds on its own is left out', () => {
  const attrs = { href: 'https://example.vn', target: '_blank', rel: 'noopener', onclick: 'x()' }
  const json = {
    ...paragraphs(),
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs }] }],
      },
    ],
  }
  expect(parseDocument(json)).toEqual(linked('https://example.vn'))
})

test.each([
  { type: 'doc', content: [{ type: 'script', content: words('alert(1)') }] },
  { type: 'doc', content: words('no paragraph around') },
  {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'blink' }] }] },
    ],
  },
  { type: 'doc', content: [{ type: 'heading', attrs: { level: 1 } }] },
  { type: 'doc', content: [{ type: 'figure', attrs: { mediaId: '../../etc', alt: '' } }] },
  { type: 'paragraph' },
  null,
  'doc',
  5,
])('a foreign node is refused: %j', (json) => {
  expect(refusal(json)).toBe('malformed')
})

test('a refusal says where', () => {
  expect(() => parseDocument({ type: 'doc', content: [said('a'), { type: 'iframe' }] })).toThrow(
    'content.1',
  )
})

test.each(['https://a.vn/b', 'HTTP://A.VN', 'mailto:a@b.vn', '/bai-viet/a', '/', '#muc'])(
  'a link may lead to %s',
  (href) => {
    expect(refusal(linked(href))).toBe('taken')
  },
)

test.each([
  'javascript:alert(1)',
  'java\u200bscript:alert(1)',
  ' https://a.vn',
  '//a.vn',
  '/\\a.vn',
  'data:text/html,a',
  'https:///a',
  'bai-viet/a',
  '',
])('a link may not lead to %j', (href) => {
  expect(refusal(linked(href))).toBe('malformed')
})

test('bounds are kept, however deep or wide the input', () => {
  let deep: unknown = said('a')
  for (let level = 0; level < 100_000; level++) deep = { type: 'blockquote', content: [deep] }
  expect(refusal({ type: 'doc', content: [deep] })).toBe('too-deep')
  expect(refusal(paragraphs(...Array<string>(MAX_NODES).fill('')))).toBe('too-many-nodes')
  expect(refusal(paragraphs('đ'.repeat(MAX_BYTES / 2)))).toBe('too-large')
  expect(refusal(paragraphs('đ'.repeat(MAX_BYTES / 2 - 100)))).toBe('taken')
})

test('twelve nodes inside each other are taken, fourteen are not', () => {
  const nested = (lists: number): Flow =>
    lists === 0
      ? said('a')
      : { type: 'bulletList', content: [{ type: 'listItem', content: [nested(lists - 1)] }] }
  const quoted = (lists: number): Document => ({
    type: 'doc',
    content: [{ type: 'blockquote', content: [nested(lists)] }],
  })
  expect(refusal(quoted(4))).toBe('taken')
  expect(refusal(quoted(5))).toBe('too-deep')
})

test('text is cleaned on the way in, and text that vanishes takes its node along', () => {
  const typed = paragraphs('Hà No\u0323\u0302i', '\u200b')
  expect(parseDocument(typed)).toEqual({
    type: 'doc',
    content: [said('Hà Nội'), { type: 'paragraph', content: [] }],
  })
})

test('what was parsed once is parsed to itself', () => {
  fc.assert(
    fc.property(fc.array(troubledText, { maxLength: 5 }), (texts) => {
      const document = parseDocument(paragraphs(...texts))
      expect(parseDocument(document)).toEqual(document)
    }),
  )
})

test('nothing but a refusal comes of junk', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(['malformed', 'too-deep']).toContain(refusal({ type: 'doc', content: [json] }))
    }),
  )
})
