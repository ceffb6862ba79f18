import type { Flow, ListItem, Paragraph } from '@/domain/documents/document'
import type { DocumentContext } from './context'
import { InlineList } from './inline-list'

type Props = { blocks: readonly Flow[]; context: DocumentContext }

/** Paragraphs and lists: what stands in an item, a quotation or a cell, as well as on its own. */
export function FlowList({ blocks, context }: Props) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a stored body has no other identity, and never changes
    <FlowView key={index} block={block} context={context} />
  ))
}

export function FlowView({ block, context }: { block: Flow; context: DocumentContext }) {
  switch (block.type) {
    case 'paragraph':
      return <ParagraphView block={block} context={context} />
    case 'bulletList':
      return (
        <ul>
          <Items items={block.content} context={context} />
        </ul>
      )
    case 'orderedList':
      return (
        <ol start={block.attrs?.start ?? undefined}>
          <Items items={block.content} context={context} />
        </ol>
      )
    default:
      block satisfies never
      return null
  }
}

function ParagraphView({ block, context }: { block: Paragraph; context: DocumentContext }) {
  if (!block.content?.length) return null
  return (
    <p>
      <InlineList nodes={block.content} context={context} />
    </p>
  )
}

function Items({ items, context }: { items: readonly ListItem[]; context: DocumentContext }) {
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a stored body has no other identity, and never changes
    <li key={index}>
      <FlowList blocks={item.content} context={context} />
    </li>
  ))
}
