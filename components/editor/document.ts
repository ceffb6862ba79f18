import type { JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Document } from '@/domain/documents/document'

/**
 * The body as it is sent: without the attributes that say nothing, and without the empty paragraphs at
 * its end that only give the caret a place.
 */
export function documentOf(doc: Node): Document {
  const content = doc.content.toJSON() ?? []
  const end = content.findLastIndex((block: JSONContent) => !isEmptyParagraph(block))
  return { type: 'doc', content: content.slice(0, end + 1).map(bare) } as Document
}

/** That body for the editor, which wants a place to write even in an empty one. */
export function contentOf({ content }: Document): JSONContent {
  return { type: 'doc', content: content.length > 0 ? content.map(bare) : [{ type: 'paragraph' }] }
}

function isEmptyParagraph({ type, content = [] }: JSONContent): boolean {
  return type === 'paragraph' && content.length === 0
}

/** ProseMirror's own defaults stand for what is null. */
function bare(node: JSONContent | Document['content'][number]): JSONContent {
  const { attrs, content, ...rest }: JSONContent = node
  const said = Object.entries(attrs ?? {}).filter(([name, value]) => !isDefault(name, value))
  return {
    ...rest,
    ...(said.length > 0 && { attrs: Object.fromEntries(said) }),
    ...(content && content.length > 0 && { content: content.map(bare) }),
  }
}

function isDefault(name: string, value: unknown): boolean {
  return value === null || (value === 1 && ['colspan', 'rowspan', 'start'].includes(name))
}
