import type { Document, Paragraph } from './document'

/** A body of bare paragraphs. */
export function paragraphs(...texts: string[]): Document {
  return { type: 'doc', content: texts.map(paragraph) }
}

/** An empty text makes an empty paragraph: ProseMirror knows no empty text. */
export function paragraph(text: string): Paragraph {
  return text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' }
}
