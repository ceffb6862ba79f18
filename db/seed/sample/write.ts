import type {
  Block,
  Document,
  Figure,
  Flow,
  Footnote,
  Heading,
  Inline,
  ListItem,
  Paragraph,
  Table,
  TableCell,
  Text,
} from '@/domain/documents/document'
import { slugify } from '@/domain/text/slug'
import { mediaNamed } from './media'
import type { MediaName } from './types'

type Words = string | Inline

export function doc(...content: (Block | string)[]): Document {
  return {
    type: 'doc',
    content: content.map((block) => (typeof block === 'string' ? p(block) : block)),
  }
}

export function p(...words: Words[]): Paragraph {
  return { type: 'paragraph', content: words.map(inline) }
}

export function h2(text: string): Heading {
  return heading(2, text)
}

export function h3(text: string): Heading {
  return heading(3, text)
}

export function bullets(...items: (string | Flow)[]): Block {
  return { type: 'bulletList', content: items.map(listItem) }
}

export function steps(...items: (string | Flow)[]): Block {
  return { type: 'orderedList', content: items.map(listItem) }
}

export function quote(text: string, source?: string): Block {
  return { type: 'blockquote', ...(source && { attrs: { source } }), content: [p(text)] }
}

export function pull(text: string): Block {
  return { type: 'pullQuote', content: [p(text)] }
}

/** The first row heads the columns. */
export function table(caption: string, [head = [], ...rows]: string[][]): Table {
  return {
    type: 'table',
    attrs: { caption },
    content: [
      { type: 'tableRow', content: head.map((text) => cell('tableHeader', text)) },
      ...rows.map((row) => ({
        type: 'tableRow' as const,
        content: row.map((text) => cell('tableCell', text)),
      })),
    ],
  }
}

export function picture(name: MediaName): Figure {
  const { id, alt, caption, credit } = mediaNamed(name)
  return { type: 'figure', attrs: { mediaId: id, alt, caption, credit } }
}

export function note(text: string): Footnote {
  return { type: 'footnote', content: [{ type: 'text', text }] }
}

export function bold(text: string): Text {
  return { type: 'text', text, marks: [{ type: 'bold' }] }
}

export function italic(text: string): Text {
  return { type: 'text', text, marks: [{ type: 'italic' }] }
}

export function link(text: string, href: string): Text {
  return { type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }
}

function heading(level: 2 | 3, text: string): Heading {
  return {
    type: 'heading',
    attrs: { level, id: slugify(text) },
    content: [{ type: 'text', text }],
  }
}

function inline(words: Words): Inline {
  return typeof words === 'string' ? { type: 'text', text: words } : words
}

function listItem(item: string | Flow): ListItem {
  return { type: 'listItem', content: [typeof item === 'string' ? p(item) : item] }
}

function cell(type: TableCell['type'], text: string): TableCell {
  return { type, content: [p(text)] }
}
