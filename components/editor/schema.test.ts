import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Document, Mark, Node } from '@/domain/documents/document'
import { parseDocument } from '@/domain/documents/parse'
import { safeDocument } from '@/domain/documents/salvage'
import { anyDocument } from '@/test/documents'
import { anyJunk, hostileBody } from '@/test/hostile-documents'
import { contentOf, documentOf } from './document'
import { bodyNodes } from './schema'

const schema = getSchema(bodyNodes)

type NodeName = Node['type']

/** The attributes of each kind of node in `domain/documents`; a kind that is missing is a type error. */
const nodes = {
  doc: [],
  paragraph: ['aiLabel'],
  heading: ['aiLabel', 'id', 'level'],
  bulletList: ['aiLabel'],
  orderedList: ['aiLabel', 'start'],
  listItem: [],
  blockquote: ['aiLabel', 'source'],
  pullQuote: ['aiLabel', 'source'],
  horizontalRule: [],
  figure: ['aiLabel', 'alt', 'caption', 'credit', 'mediaId'],
  gallery: ['aiLabel', 'caption'],
  table: ['aiLabel', 'caption'],
  tableRow: [],
  tableCell: ['colspan', 'rowspan'],
  tableHeader: ['colspan', 'rowspan'],
  attachment: ['aiLabel', 'label', 'mediaId'],
  video: ['aiLabel', 'caption', 'mediaId', 'transcript'],
  audio: ['aiLabel', 'caption', 'mediaId', 'transcript'],
  text: [],
  hardBreak: [],
  footnote: [],
} satisfies Record<NodeName, string[]>

const marks = {
  bold: [],
  italic: [],
  underline: [],
  strike: [],
  superscript: [],
  subscript: [],
  code: [],
  link: ['href'],
} satisfies Record<Mark['type'], string[]>

test('the editor knows the nodes and marks of a body, with their attributes, and no others', () => {
  const attributes = (kinds: Record<string, { spec: { attrs?: object } }>) =>
    Object.fromEntries(
      Object.entries(kinds).map(([name, { spec }]) => [name, Object.keys(spec.attrs ?? {}).sort()]),
    )
  expect(attributes(schema.nodes)).toEqual(nodes)
  expect(attributes(schema.marks)).toEqual(marks)
})

test('a body goes through the editor and comes back as it was', () => {
  fc.assert(
    fc.property(anyDocument, (stored) => {
      const body = parseDocument(stored)
      const doc = schema.nodeFromJSON(contentOf(body))
      doc.check()
      expect(alike(parseDocument(documentOf(doc)))).toEqual(alike(body))
    }),
    { numRuns: 150 },
  )
})

test('whatever a row holds, the editor opens with what can be shown of it', () => {
  fc.assert(
    fc.property(fc.oneof(anyJunk, fc.constant(hostileBody)), (stored) => {
      const doc = schema.nodeFromJSON(contentOf(safeDocument(stored)))
      doc.check()
      parseDocument(documentOf(doc))
    }),
  )
})

test('an empty body stays empty, for all that the caret needs a place', () => {
  const doc = schema.nodeFromJSON(contentOf({ type: 'doc', content: [] }))
  expect(doc.childCount).toBe(1)
  expect(documentOf(doc)).toEqual({ type: 'doc', content: [] })
})

type Json = { [key: string]: unknown }

/** The same for what means the same: absent and null, the order of marks, texts that are cut in pieces. */
function alike({ content }: Document): unknown {
  const end = content.findLastIndex(
    ({ type, ...block }) => type !== 'paragraph' || 'content' in block,
  )
  const kept = content.map(plain)
  const last = kept.findLastIndex((block) => block.type !== 'paragraph' || 'content' in block)
  return end < 0 ? [] : kept.slice(0, last + 1)
}

function plain(node: object): Json {
  const { attrs = {}, content, marks: on = [], ...rest } = node as Json & { content?: object[] }
  const said = Object.entries(attrs as Json).filter(([name, value]) => !isSilent(name, value))
  const children = merged((content ?? []).map(plain))
  return {
    ...rest,
    ...(said.length > 0 && { attrs: Object.fromEntries(said) }),
    ...(children.length > 0 && { content: children }),
    marks: (on as object[]).map((mark) => JSON.stringify(mark)).sort(),
  }
}

function isSilent(name: string, value: unknown): boolean {
  return value === null || (value === 1 && ['colspan', 'rowspan', 'start'].includes(name))
}

function merged(nodes: Json[]): Json[] {
  const done: Json[] = []
  for (const node of nodes) {
    const last = done.at(-1)
    if (last && isOneText(last, node)) last.text = `${last.text}${node.text}`
    else done.push(node)
  }
  return done
}

function isOneText(last: Json, node: Json): boolean {
  const areTexts = last.type === 'text' && node.type === 'text'
  return areTexts && JSON.stringify(last.marks) === JSON.stringify(node.marks)
}
