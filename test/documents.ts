import fc from 'fast-check'
import { excessOf } from '@/domain/documents/bounds'
import type { Document } from '@/domain/documents/document'
import { markedLetters, newsSentences } from './vietnamese'

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary)
const words = fc.oneof(
  fc.constantFrom(...newsSentences),
  fc.string({ unit: fc.constantFrom(...markedLetters, ' ', '<', '&', '"', '1'), minLength: 1 }),
)
const label = { aiLabel: optional(fc.constantFrom('assisted', 'generated')) }
const mediaId = fc.uuid({ version: 7 })

const plainMark = fc
  .constantFrom('bold', 'italic', 'underline', 'strike', 'superscript', 'subscript', 'code')
  .map((type) => ({ type }))
const href = fc.constantFrom('/bai-viet/mot', 'https://example.vn/?q=1&n=2', '#phan-1')
const link = href.map((to) => ({ type: 'link', attrs: { href: to } }))
const marks = fc.uniqueArray(fc.oneof(plainMark, link), {
  maxLength: 4,
  selector: ({ type }) => type,
})
const text = fc.record(
  { type: fc.constant('text'), text: words, marks },
  { requiredKeys: ['type', 'text'] },
)

function node(type: string, attrs: object, content?: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const parts = { type: fc.constant(type), attrs: fc.record(attrs), ...(content && { content }) }
  return fc.record(parts)
}

const bare = (type: string, content?: fc.Arbitrary<unknown>) =>
  fc.record({ type: fc.constant(type), ...(content && { content }) })

const some = (arbitrary: fc.Arbitrary<unknown>, maxLength = 3) =>
  fc.array(arbitrary, { minLength: 1, maxLength })

const inlines = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: bare('hardBreak') },
    { weight: 1, arbitrary: bare('footnote', fc.array(text, { maxLength: 2 })) },
  ),
  { maxLength: 4 },
)
const paragraph = node('paragraph', label, inlines)

const { flow } = fc.letrec((tie) => ({
  flow: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    paragraph,
    node('bulletList', label, some(tie('item'))),
    node('orderedList', { ...label, start: optional(fc.nat(100)) }, some(tie('item'))),
  ),
  item: bare('listItem', some(tie('flow'), 2)),
}))

const caption = optional(words)
const figure = node('figure', { ...label, mediaId, alt: words, caption, credit: caption })
const quote = (type: string) => node(type, { ...label, source: caption }, some(flow))

const table = fc.nat({ max: 2 }).chain((more) => {
  const cell = fc.oneof(
    node(
      'tableCell',
      { colspan: fc.constantFrom(null, 1), rowspan: fc.constant(null) },
      some(flow, 1),
    ),
    bare('tableHeader', some(flow, 1)),
  )
  const row = bare('tableRow', fc.array(cell, { minLength: more + 1, maxLength: more + 1 }))
  return node('table', { ...label, caption }, some(row))
})

const heading = node(
  'heading',
  { ...label, level: fc.constantFrom(2, 3, 4), id: fc.constantFrom(null, 'phan-mot') },
  inlines,
)
const recording = (type: string) =>
  node(type, { ...label, mediaId, caption: words, transcript: caption })

const block = fc.oneof(
  flow,
  heading,
  quote('blockquote'),
  quote('pullQuote'),
  bare('horizontalRule'),
  figure,
  node('gallery', { ...label, caption }, some(figure)),
  table,
  node('attachment', { ...label, mediaId, label: words }),
  recording('video'),
  recording('audio'),
)

/** Any body a newsroom could have stored. */
export const anyDocument = fc
  .array(block, { maxLength: 8 })
  .map((content) => ({ type: 'doc', content }) as Document)
  .filter((document) => excessOf(document) === null)
