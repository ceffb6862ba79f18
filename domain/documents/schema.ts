import { z } from 'zod'
import { isSlug } from '@/domain/text/slug'
import type { Block, Document, Flow, Inline, ListItem, TableCell, TableRow } from './document'
import { isHref } from './href'

const caption = z.string().max(2000)
const span = z.int().min(1).max(50).nullish()
const mediaId = z.uuid()
const labelled = z.object({ aiLabel: z.enum(['assisted', 'generated']).nullish() })

export const mark = z.discriminatedUnion('type', [
  z.object({
    type: z.enum(['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript', 'code']),
  }),
  z.object({
    type: z.literal('link'),
    attrs: z.object({ href: z.string().refine(isHref) }),
  }),
])

// ProseMirror refuses an empty text node; cleaning can leave one.
const withoutEmptyText = (nodes: unknown) =>
  Array.isArray(nodes) ? nodes.filter((node) => node?.text !== '') : nodes

const text = z.object({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(mark).max(10).optional(),
})

export const footnoteText = text

export const inline: z.ZodType<Inline> = z.discriminatedUnion('type', [
  text,
  z.object({ type: z.literal('hardBreak') }),
  z.object({
    type: z.literal('footnote'),
    content: z.preprocess(withoutEmptyText, z.array(text).optional()),
  }),
])

const inlines = z.preprocess(withoutEmptyText, z.array(inline).optional())

export const listItem: z.ZodType<ListItem> = z.object({
  type: z.literal('listItem'),
  content: z.lazy(() => z.array(flow).min(1)),
})

const flowKinds = [
  z.object({ type: z.literal('paragraph'), attrs: labelled.optional(), content: inlines }),
  z.object({
    type: z.literal('bulletList'),
    attrs: labelled.optional(),
    content: z.array(listItem).min(1),
  }),
  z.object({
    type: z.literal('orderedList'),
    attrs: labelled.extend({ start: z.int().min(0).max(100_000).nullish() }).optional(),
    content: z.array(listItem).min(1),
  }),
] as const

export const flow: z.ZodType<Flow> = z.discriminatedUnion('type', flowKinds)

export const figure = z.object({
  type: z.literal('figure'),
  attrs: labelled.extend({
    mediaId,
    alt: z.string().max(1000),
    caption: caption.nullish(),
    credit: z.string().max(300).nullish(),
  }),
})

export const tableCell: z.ZodType<TableCell> = z.object({
  type: z.enum(['tableHeader', 'tableCell']),
  attrs: z.object({ colspan: span, rowspan: span }).optional(),
  content: z.array(flow).min(1),
})

export const tableRow: z.ZodType<TableRow> = z.object({
  type: z.literal('tableRow'),
  content: z.array(tableCell).min(1),
})

const quoted = {
  attrs: labelled.extend({ source: z.string().max(300).nullish() }).optional(),
  content: z.array(flow).min(1),
}

export const block: z.ZodType<Block> = z.discriminatedUnion('type', [
  ...flowKinds,
  z.object({
    type: z.literal('heading'),
    attrs: labelled.extend({
      level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
      id: z.string().refine(isSlug).nullish(),
    }),
    content: inlines,
  }),
  z.object({ type: z.literal('blockquote'), ...quoted }),
  z.object({ type: z.literal('pullQuote'), ...quoted }),
  z.object({ type: z.literal('horizontalRule') }),
  figure,
  z.object({
    type: z.literal('gallery'),
    attrs: labelled.extend({ caption: caption.nullish() }).optional(),
    content: z.array(figure).min(1).max(50),
  }),
  z.object({
    type: z.literal('table'),
    attrs: labelled.extend({ caption: caption.nullish() }).optional(),
    content: z.array(tableRow).min(1),
  }),
  z.object({
    type: z.literal('attachment'),
    attrs: labelled.extend({ mediaId, label: z.string().min(1).max(300) }),
  }),
  z.object({
    type: z.enum(['video', 'audio']),
    attrs: labelled.extend({ mediaId, caption, transcript: z.string().max(50_000).nullish() }),
  }),
])

export const document: z.ZodType<Document> = z.object({
  type: z.literal('doc'),
  content: z.array(block),
})
