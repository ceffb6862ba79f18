import type { z } from 'zod'
import { excessOf } from './bounds'
import type { Document } from './document'
import * as schema from './schema'

const EMPTY: Document = { type: 'doc', content: [] }

const childrenOf = new Map<string, z.ZodType>(
  Object.entries({
    doc: schema.block,
    paragraph: schema.inline,
    heading: schema.inline,
    footnote: schema.footnoteText,
    bulletList: schema.listItem,
    orderedList: schema.listItem,
    listItem: schema.flow,
    blockquote: schema.flow,
    pullQuote: schema.flow,
    gallery: schema.figure,
    table: schema.tableRow,
    tableRow: schema.tableCell,
    tableHeader: schema.flow,
    tableCell: schema.flow,
  }),
)

/** For rendering a stored body: the known nodes and marks of it; nothing when it is beyond bounds. Never throws. */
export function safeDocument(json: unknown): Document {
  if (excessOf(json)) return EMPTY
  const whole = schema.document.safeParse(json)
  if (whole.success) return whole.data
  const rest = schema.document.safeParse(salvage(json))
  return rest.success ? rest.data : EMPTY
}

function salvage(node: unknown): unknown {
  if (!isNode(node)) return node
  const child = childrenOf.get(node.type)
  return {
    ...node,
    ...(child &&
      Array.isArray(node.content) && { content: keep(node.content.map(salvage), child) }),
    ...(Array.isArray(node.marks) && { marks: keep(node.marks, schema.mark) }),
  }
}

function keep(nodes: unknown[], kind: z.ZodType): unknown[] {
  return nodes.filter((node) => kind.safeParse(node).success)
}

function isNode(value: unknown): value is Record<string, unknown> & { type: string } {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  )
}
