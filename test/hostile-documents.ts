import fc from 'fast-check'

const payloads = [
  '<script>window.ranHere=1</script>',
  '<img src=x onerror="window.ranHere=1">',
  '<svg><animate onbegin=window.ranHere=1 attributeName=x dur=1s>',
  '"><iframe srcdoc="<script>parent.ranHere=1</script>">',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.ranHere=1>',
  '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id=</style><img onerror=window.ranHere=1 src>',
  '<a href="javascript:window.ranHere=1">bấm</a>',
  '</title><noscript><p title="</noscript><img src=x onerror=window.ranHere=1>">',
  '{{constructor.constructor("window.ranHere=1")()}}',
  ']]><!--><script>window.ranHere=1</script>',
  'javascript:window.ranHere=1',
  'data:text/html,<script>parent.ranHere=1</script>',
  'vbscript:x',
  '__proto__',
]

const junk = fc.oneof(
  fc.constantFrom(...payloads),
  fc.integer(),
  fc.constant(null),
  fc.boolean(),
  fc.dictionary(
    fc.constantFrom('href', 'level', 'mediaId', 'onclick', '__proto__'),
    fc.string({ unit: fc.constantFrom('a', '<', '"') }),
  ),
)

const anyName = fc.constantFrom(
  ...['doc', 'paragraph', 'heading', 'text', 'table', 'tableRow', 'tableCell', 'figure', 'gallery'],
  ...[
    'bulletList',
    'listItem',
    'footnote',
    'attachment',
    'video',
    'script',
    'iframe',
    'constructor',
  ],
)

/** A tree that looks like a body and is none: what somebody might have written straight into a row. */
export const anyJunk: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.record(
    {
      type: fc.oneof({ weight: 8, arbitrary: anyName }, junk),
      text: junk,
      attrs: fc.oneof(
        junk,
        fc.record({
          href: junk,
          level: junk,
          alt: junk,
          caption: junk,
          mediaId: junk,
          label: junk,
          start: junk,
        }),
      ),
      marks: fc.array(
        fc.record({ type: fc.constantFrom('link', 'bold', 'x'), attrs: fc.record({ href: junk }) }),
        {
          maxLength: 2,
        },
      ),
      content: fc.oneof({ depthSize: 'small' }, junk, fc.array(tie('node'), { maxLength: 4 })),
    },
    { requiredKeys: ['type'] },
  ),
})).node

/** Each payload wherever a body takes words or addresses, among words that stay. */
export const hostileBody = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Chữ còn lại' }] },
    ...payloads.flatMap((payload) => [
      { type: 'paragraph', content: [{ type: 'text', text: payload }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: payload } }] },
          { type: 'footnote', content: [{ type: 'text', text: payload }] },
        ],
      },
      {
        type: 'heading',
        attrs: { level: 2, id: payload },
        content: [{ type: 'text', text: payload }],
      },
      { type: 'heading', attrs: { level: payload }, content: [{ type: 'text', text: payload }] },
      { type: 'blockquote', attrs: { source: payload }, content: [{ type: 'paragraph' }] },
      { type: 'figure', attrs: { mediaId: payload, alt: payload, caption: payload } },
      { type: 'attachment', attrs: { mediaId: payload, label: payload } },
      { type: payload, attrs: { onclick: payload } },
    ]),
  ],
}
