import type { Block } from '@/domain/documents/document'
import { AiNote } from './ai-note'
import type { DocumentContext } from './context'
import styles from './document-view.module.css'
import { FigureView, GalleryView } from './figures'
import { FlowList, FlowView } from './flow-list'
import { InlineList } from './inline-list'
import { AttachmentView, RecordingView } from './recordings'
import { TableView } from './table-view'

type Props = { blocks: readonly Block[]; context: DocumentContext }

export function BlockList({ blocks, context }: Props) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a stored body has no other identity, and never changes
    <LabelledBlock key={index} block={block} context={context} />
  ))
}

type BlockProps = { block: Block; context: DocumentContext }

function LabelledBlock({ block, context }: BlockProps) {
  const label = 'attrs' in block ? block.attrs?.aiLabel : null
  if (!label) return <BlockView block={block} context={context} />
  return (
    <div className={styles.labelled}>
      <BlockView block={block} context={context} />
      <AiNote label={label} />
    </div>
  )
}

function BlockView({ block, context }: BlockProps) {
  switch (block.type) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return <FlowView block={block} context={context} />
    case 'heading':
      return <HeadingView block={block} context={context} />
    case 'blockquote':
    case 'pullQuote':
      return <QuotationView block={block} context={context} />
    case 'horizontalRule':
      return <hr />
    case 'figure':
      return <FigureView figure={block} context={context} />
    case 'gallery':
      return <GalleryView gallery={block} context={context} />
    case 'table':
      return <TableView table={block} context={context} />
    case 'attachment':
      return <AttachmentView block={block} context={context} />
    case 'video':
    case 'audio':
      return <RecordingView block={block} context={context} />
    default:
      block satisfies never
      return null
  }
}

type Of<Type extends Block['type']> = {
  block: Extract<Block, { type: Type }>
  context: DocumentContext
}

function HeadingView({ block, context }: Of<'heading'>) {
  const Tag = `h${block.attrs.level}` as const
  return (
    <Tag id={context.headingIds.get(block)}>
      <InlineList nodes={block.content ?? []} context={context} />
    </Tag>
  )
}

function QuotationView({ block, context }: Of<'blockquote' | 'pullQuote'>) {
  const source = block.attrs?.source
  return (
    <figure className={block.type === 'pullQuote' ? styles.pullQuote : styles.quotation}>
      <blockquote>
        <FlowList blocks={block.content} context={context} />
      </blockquote>
      {source && <figcaption>{source}</figcaption>}
    </figure>
  )
}
