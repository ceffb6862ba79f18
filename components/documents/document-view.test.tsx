import fc from 'fast-check'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Block, Document, Inline } from '@/domain/documents/document'
import { safeDocument } from '@/domain/documents/salvage'
import { DocumentView } from './document-view'

const pictureId = '01549a3e-6d00-7000-8000-000000000001'
const fileId = '01549a3e-6d00-7000-8000-000000000002'
const picture = {
  id: pictureId,
  alt: 'Núi',
  caption: 'Sương sớm',
  credit: 'Tòa Soạn',
  variants: [{ width: 480, height: 270, format: 'jpg' as const }],
}
const file = { id: fileId, name: 'Nghị quyết 12.pdf', mime: 'application/pdf', bytes: 2_480_000 }

function html(element: ReactElement): string {
  return renderToStaticMarkup(element).replaceAll(/ class="[^"]*"/g, '')
}

function draw(...content: Block[]): string {
  const document: Document = { type: 'doc', content }
  return html(<DocumentView document={document} pictures={[picture]} attachments={[file]} />)
}

/** As a row of the database is drawn, whatever stands in it. */
function drawStored(json: unknown): string {
  return html(<DocumentView document={safeDocument(json)} pictures={[picture]} />)
}

function words(text: string): { type: 'paragraph'; content: Inline[] } {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

const rich = (json: unknown) => ({ type: 'doc', content: [words('Trước'), json, words('Sau')] })
const around = '<div><p>Trước</p><p>Sau</p></div>'

test.each([
  ['an unknown block', { type: 'iframe', attrs: { src: 'https://evil.example' } }],
  ['markup as a type', { type: '<script>', content: [words('x')] }],
  ['a heading of a level nobody knows', { type: 'heading', attrs: { level: 'script' } }],
  ['a picture without an id of ours', { type: 'figure', attrs: { mediaId: '../../x', alt: '' } }],
  ['no node at all', 7],
])('%s is nothing, and what stands around it stays', (_, block) => {
  expect(drawStored(rich(block))).toBe(around)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example/x',
  '/\\evil.example',
])('a link to %j keeps its words and leads nowhere', (href) => {
  const text = { type: 'text', text: 'chữ', marks: [{ type: 'link', attrs: { href } }] }
  expect(drawStored({ type: 'doc', content: [{ type: 'paragraph', content: [text] }] })).toBe(
    '<div><p>chữ</p></div>',
  )
})

test('a body nested deeper than any writer goes is not drawn', () => {
  let list: unknown = { type: 'paragraph' }
  for (let depth = 0; depth < 20_000; depth += 1) {
    list = { type: 'bulletList', content: [{ type: 'listItem', content: [list] }] }
  }
  expect(drawStored({ type: 'doc', content: [list] })).toBe('<div></div>')
})

test('text is text: no stored letters become markup', () => {
  const hostile = fc.oneof(
    fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '<!--', ']]>'),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  )
  fc.assert(
    fc.property(hostile, hostile, (text, caption) => {
      const markup = draw(
        { ...words(text) },
        { type: 'figure', attrs: { mediaId: pictureId, alt: text, caption } },
        { type: 'table', attrs: { caption }, content: [{ type: 'tableRow', content: [] }] },
      )
      const tags = [...markup.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name)
      const ours = ['div', 'p', 'figure', 'picture', 'img', 'figcaption', 'span', 'section']
      for (const tag of tags) expect([...ours, 'table', 'caption', 'tbody', 'tr']).toContain(tag)
    }),
  )
})

test('whatever a row holds, drawing it never throws', () => {
  const json = fc.jsonValue({ maxDepth: 6 })
  const node = fc.letrec((tie) => ({
    node: fc.record({
      type: fc.constantFrom('doc', 'paragraph', 'table', 'tableRow', 'gallery', 'text', 'x'),
      text: json,
      attrs: json,
      marks: json,
      content: fc.array(fc.oneof({ depthSize: 'small' }, json, tie('node')), { maxLength: 3 }),
    }),
  })).node
  fc.assert(
    fc.property(node, (body) => {
      expect(drawStored(body)).toMatch(/^<div>/)
    }),
  )
})

test('a footnote leads down to its words and back up', () => {
  const note: Inline = { type: 'footnote', content: [{ type: 'text', text: 'Trang 12.' }] }
  const markup = draw({ type: 'paragraph', content: [{ type: 'text', text: 'Theo huyện' }, note] })
  expect(markup).toContain('<a href="#chu-thich-1" id="goc-chu-thich-1"')
  expect(markup).toContain('<li id="chu-thich-1">Trang 12. <a href="#goc-chu-thich-1"')
})

test('a picture has its caption and credit, one that is gone leaves no hole', () => {
  const figure = (mediaId: string): Block => ({ type: 'figure', attrs: { mediaId, alt: '' } })
  expect(draw(figure(pictureId))).toContain(
    '<figcaption>Sương sớm <span>Tòa Soạn</span></figcaption>',
  )
  expect(draw(figure(fileId))).toBe('<div></div>')
})

test('a file tells its kind and size before it is taken', () => {
  expect(draw({ type: 'attachment', attrs: { mediaId: fileId, label: 'Nghị quyết' } })).toBe(
    `<div><p><a href="/tep/${fileId}/${encodeURIComponent(file.name)}" download="${file.name}">Nghị quyết</a> <span>PDF, 2,5 MB</span></p></div>`,
  )
})

test('on paper a recording is its words', () => {
  const block: Block = {
    type: 'audio',
    attrs: { mediaId: fileId, caption: 'Nghe', transcript: 'Năm ấy' },
  }
  const markup = html(
    <DocumentView document={{ type: 'doc', content: [block] }} attachments={[file]} isOnPaper />,
  )
  expect(markup).not.toContain('<audio')
  expect(markup).toContain('<details open="">')
  expect(markup).toContain('<p>Năm ấy</p>')
})

test('a link inside a link is one link', () => {
  const link = (href: string) => ({ type: 'link' as const, attrs: { href } })
  const marks = [link('/mot'), { type: 'bold' as const }, link('/hai')]
  expect(draw({ type: 'paragraph', content: [{ type: 'text', text: 'chữ', marks }] })).toBe(
    '<div><p><a href="/mot"><strong>chữ</strong></a></p></div>',
  )
})
